using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>From a folder to a repository that is whole: made when it is missing, cleared up after a crash, looked through.</summary>
internal static class StoreOpening
{
    public static (Repository Repository, WriterGate Gate) Open(StoreSettings settings, TimeProvider clock)
    {
        var program = GitProgram.Find(settings.SearchPath ?? Environment.GetEnvironmentVariable("PATH"));
        var folder = new StoreFolder(Path.GetFullPath(settings.Folder));
        Create(folder);
        var gate = new WriterGate(folder, settings.WriteWait);
        var repository = new Repository(settings, folder, program, clock);
        var isOpen = false;
        try
        {
            Prepare(repository, gate);
            isOpen = true;
            return (repository, gate);
        }
        catch (GitException broken)
        {
            throw new StoreOpenException($"Redaktionens lager i {folder.Repository} kan ikke åbnes: {broken.Message}", broken);
        }
        finally
        {
            if (!isOpen)
            {
                repository.Dispose();
                gate.Dispose();
            }
        }
    }

    private static void Prepare(Repository repository, WriterGate gate)
    {
        if (gate.IsWriter)
        {
            Recovery.ClearUp(repository.Folder, repository.Now);
            MakeWhole(repository);
            if (Recovery.FindDamage(repository.Git) is { } damage)
                gate.Close($"Redaktionens lager er beskadiget, og en tekniker skal se på det ({damage}).");
            else
                Recovery.FinishPublications(repository);
        }
        repository.IsFollower = !gate.IsWriter;
        if (!repository.RefsNow().ContainsKey(RefNames.Main))
            throw new StoreOpenException($"Redaktionens lager i {repository.Folder.Repository} har intet udgivet indhold. Gendan det fra en sikkerhedskopi.");
    }

    private static void MakeWhole(Repository repository)
    {
        if (!repository.Folder.HasRepository) repository.Git.Run("init", "--quiet", "--bare", "--initial-branch=main");
        var refs = repository.RefsNow();
        // Drafts without a main are no new store but a broken one.
        if (!refs.ContainsKey(RefNames.Main) && refs.Keys.All(name => RefNames.DraftPath(name) is null))
        {
            SeedImport.Run(repository.Git, repository.Settings.Seed, repository.Now);
            repository.Refs.ReadAgain();
        }
    }

    private static void Create(StoreFolder folder)
    {
        try
        {
            folder.Create();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StoreOpenException($"Mappen {folder.Repository} kan ikke laves: {refused.Message}", refused);
        }
    }
}
