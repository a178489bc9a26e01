using System.Diagnostics;
using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.Publishing.Tests;

/// <summary>A store of a test's own in a temporary folder, with a clock that stands still, and git beside it to look at what is there.</summary>
internal sealed class TestStore : IDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static readonly Editor Anna = Person("anna", "Anna Madsen", Role.Author);
    public static readonly Editor Bo = Person("bo", "Bo Jensen", Role.Author | Role.Reviewer);
    public static readonly Editor Cecilie = Person("cecilie", "Cecilie Holm", Role.Reviewer);
    public static readonly Editor Dorte = Person("dorte", "Dorte Krogh", Role.Author | Role.Reviewer | Role.Publisher);
    public static readonly Editor Erik = Person("erik", "Erik Lund", Role.Administrator);
    public static readonly EntryPath Page = At("modellen/faerre-sager.md");

    private readonly TemporaryFolder _folder = new();
    private ContentStore? _store;

    /// <param name="seed">An archive: <c>-- path --</c> before each file.</param>
    public TestStore(string seed = "-- modellen/faerre-sager.md --\n---\ntitel: Færre sager\ntype: modelside\n---\nEn tekst.\n")
    {
        Directory.CreateDirectory(_folder["seed"]);
        foreach (var file in TestContent.Files(seed)) _folder.Write(file with { Path = "seed/" + file.Path });
        Settings = new(_folder["indhold.git"]) { Seed = _folder["seed"] };
    }

    /// <summary>The machine's own git, for scripts that stand in for it.</summary>
    public static string MachinesGit { get; } = Publishing.Git.GitProgram.Find(Environment.GetEnvironmentVariable("PATH")).FullPath;

    public StoreSettings Settings { get; set; }
    public ManualClock Clock { get; } = new(Start);
    public Func<ContentRevision, IReadOnlyList<Fault>> Check { get; set; } = _ => [];
    public TemporaryFolder Folder => _folder;

    /// <summary>The store, opened when it is first asked for.</summary>
    public ContentStore Store => _store ??= Open();

    public ContentStore Open() => ContentStore.Open(Settings, revision => Check(revision), Clock);

    /// <summary>As the machine would after a crash: the store goes and comes.</summary>
    public ContentStore Reopen()
    {
        _store?.Dispose();
        return _store = Open();
    }

    public static EntryPath At(string path) => EntryPath.TryParse(path) ?? throw new ArgumentException(path);

    /// <summary>Saves over what stands there now.</summary>
    public Entry Save(EntryPath path, string text, Editor by) => Done(Store.Save(path, text, Store.Find(path)?.Working?.Token, [], by));

    public Entry Submit(EntryPath path, Editor by) => Done(Store.Submit(path, Tip(path), null, by));

    public Entry Approve(EntryPath path, Editor by) => Done(Store.Approve(path, Tip(path), null, by));

    /// <summary>Written by Anna, sent, approved by Cecilie.</summary>
    public string Approved(EntryPath path, string text)
    {
        Save(path, text, Anna);
        Submit(path, Anna);
        return Approve(path, Cecilie).Draft!.Tip;
    }

    public string Tip(EntryPath path) => Store.Find(path)?.Draft?.Tip ?? throw new InvalidOperationException($"{path} has no draft.");

    public static T Done<T>(StoreAnswer<T> answer) where T : notnull => answer.IsDone ? answer.Value : throw new InvalidOperationException($"{answer.Refusal.Kind}: {answer.Refusal.Message} {string.Join(' ', answer.Refusal.Faults)}");

    public static Refusal Refused<T>(StoreAnswer<T> answer, RefusalKind kind) where T : notnull
    {
        Assert.False(answer.IsDone, $"It was done: {answer.Value}");
        Assert.Equal(kind, answer.Refusal.Kind);
        Assert.NotEmpty(answer.Refusal.Message);
        return answer.Refusal;
    }

    /// <summary>git on the store's repository, as a technician would use it.</summary>
    public string Git(params string[] arguments) => GitIn(Settings.Folder, arguments);

    public static string GitIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", "user.name=T", "-c", "user.email=t@example.dk", "-c", "core.quotePath=false", .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.TrimEnd('\n') : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {errors.Result}");
    }

    /// <summary>Every ref with its commit: what the store is.</summary>
    public string Refs() => Git("for-each-ref", "--format=%(objectname) %(refname)");

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Dispose();
    }

    private static Editor Person(string id, string name, Role roles) => new(new(id, name, $"{id}@example.dk"), roles, new HashSet<string>());
}
