using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Hosting;
using Vidensportal.App.Overview;
using Vidensportal.App.Searching;
using Vidensportal.App.Settings;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Content.Files;
using Vidensportal.Content.Library;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Editing;

/// <summary>The editors' pages over real HTTP and a real store, with colleagues who are signed in by a name in a cookie.</summary>
public sealed class EditingHost : IAsyncDisposable
{
    public const string Who = "hvem";

    private static readonly Dictionary<string, Editor> Editors = new(StringComparer.Ordinal)
    {
        ["anna"] = new(new("anna", "Anna Madsen", "anna@example.dk"), Role.Author, new HashSet<string>()),
        ["bo"] = new(new("bo", "Bo Jensen", "bo@example.dk"), Role.Author | Role.Reviewer, new HashSet<string>()),
        ["carl"] = new(new("carl", "Carl Holm", "carl@example.dk"), Role.Publisher, new HashSet<string>()),
        ["dora"] = new(new("dora", "Dora Vang", "dora@example.dk"), Role.Reviewer | Role.Publisher, new HashSet<string>()),
        ["erik"] = new(new("erik", "Erik Lund", "erik@example.dk"), Role.Administrator, new HashSet<string>()),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private EditingHost(WebApplication app, TemporaryFolder folder, ContentStore store) => (_app, _folder, Store) = (app, folder, store);

    public ContentStore Store { get; }

    public Uri Address => new(_app.Urls.First());

    /// <param name="seed">The folder with the content to begin with.</param>
    /// <param name="isLive">Whether what is published is tried first and shown to readers.</param>
    /// <param name="remote">Where publications are to be pushed; nothing pushes them.</param>
    public static async Task<EditingHost> StartAsync(string seed, bool isLive = false, TimeProvider? clock = null, string? remote = null)
    {
        clock ??= TimeProvider.System;
        var folder = new TemporaryFolder();
        var settings = new HostSettings { ContentFolder = seed, DataFolder = folder["data"], Port = 0, AsOf = new DateOnly(2026, 12, 24) };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.AddServer(settings);
        var current = new CurrentSite(true, TimeProvider.System);
        var assets = ThemeAssets.Load();
        var listing = ContentFolder.List(seed);
        current.Take(Build(listing));
        var store = ContentStore.Open(new(folder["indhold.git"]) { Seed = seed, Remote = remote }, revision => isLive ? Build(revision.Listing).Faults : [], clock);
        if (isLive) store.MainMoved += _ => current.Take(Build(store.Main().Listing));
        builder.Services.AddSingleton(settings).AddSingleton(current).AddSingleton(assets).AddSingleton(store).AddSingleton(clock).AddSingleton<EditorAssets>().AddSingleton<EditorPages>().AddSingleton<KeptNotices>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAntiforgery(forms => forms.FormFieldName = "_kontrol");
        builder.Services.AddSingleton(new SearchLog(() => new DateOnly(2026, 12, 24), []));
        builder.AddEditing();
        builder.AddOverview(settings);
        var app = builder.Build();
        app.UseSecurityHeaders(settings);
        app.UseSiteFiles();
        app.UseRouting();
        app.Use((http, next) =>
        {
            if (!http.Request.Path.StartsWithSegments("/redaktion")) return next(http);
            EditorHeaders.Set(http.Response);
            if (http.Request.Cookies[Who] is { } name && Editors.TryGetValue(name, out var editor)) http.Features.Set(editor);
            if (http.Features.Get<Editor>() is not null) return next(http);
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return http.Response.WriteAsJsonAsync(new { detail = "Du er ikke længere logget ind." });
        });
        EditorAssets.Map(app.MapGroup("/redaktion"));
        app.MapEditing();
        app.MapOverview();
        app.MapSite();
        await app.StartAsync();
        return new(app, folder, store);

        SiteResult Build(ContentListing files) => StaticSite.Create(ContentLoader.Load(files.Files, files.Faults), settings.PlanOptions() with { ReloadsPages = false }, assets);
    }

    /// <summary>Somebody's browser without script.</summary>
    public HttpClient Client(string who)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Cookie", $"{Who}={who}");
        return client;
    }

    /// <summary>A colleague as the store knows one.</summary>
    public static Editor Editor(string who) => Editors[who];

    /// <summary>Shows readers what is published as of another day.</summary>
    /// <returns>The number of pages.</returns>
    public int ShowAsOf(DateOnly day)
    {
        var listing = Store.Main().Listing;
        var result = StaticSite.Create(ContentLoader.Load(listing.Files, listing.Faults), Part<HostSettings>().PlanOptions() with { AsOf = day, ReloadsPages = false }, Part<ThemeAssets>());
        Part<CurrentSite>().Take(result);
        return result.Site!.Plan.Pages.Count;
    }

    /// <summary>A part of the program.</summary>
    public T Part<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public string TextOf(string path) => Store.Find(EntryPath.TryParse(path)!)!.Working!.Text;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Store.Dispose();
        _folder.Dispose();
    }
}
