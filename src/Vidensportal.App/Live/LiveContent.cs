using Vidensportal.App.Settings;
using Vidensportal.App.Watching;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Live;

/// <summary>The site built from the editors' repository, which is made from the content folder at the first start.</summary>
internal static class LiveContent
{
    public static void AddLiveContent(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddSingleton(settings).AddSingleton(StoreFolder.In(settings.DataFolder)).AddSingleton<RefreshHub>().AddSingleton<RevisionSites>()
            .AddSingleton(services => Open(settings, services.GetRequiredService<StoreFolder>(), services.GetRequiredService<RevisionSites>(), services.GetRequiredService<TimeProvider>()))
            .AddHostedService<LiveSite>().AddHostedService<StoreUpkeep>();
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("redaktionens-lager");
    }

    private static ContentStore Open(HostSettings settings, StoreFolder folder, RevisionSites sites, TimeProvider clock)
    {
        var isNew = !Directory.Exists(folder.Path);
        var store = ContentStore.Open(new(folder.Path)
        {
            Seed = settings.ContentFolder, Remote = settings.StoreRemote, RemoteBranch = settings.StoreBranch, BackupFolder = settings.StoreBackup,
        }, sites.Check, clock);
        if (isNew) System.Console.WriteLine($"Redaktionens indhold er lagt i {folder.Path}.");
        else if (ContentDifference.Between(settings.ContentFolder, store.Main()) is { Count: > 0 } different)
            System.Console.WriteLine($"Redaktionens indhold er ikke det samme som {settings.ContentFolder}: {different.Count} {(different.Count == 1 ? "fil" : "filer")} afviger. Portalen viser redaktionens. Filerne læses ind med content import.");
        return store;
    }
}
