using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.Tests.SignIn;
using Vidensportal.Content.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Overview;

/// <summary>
/// Every page that an editor meets speaks Danish, in what is read and in what is read aloud, and has its dates as Danes write them. The pages are those that the program
/// itself says it has, and a word is Danish when the portal's own texts have it, or somebody has looked at it and put it into danish-words.txt.
/// </summary>
public sealed partial class DanishOnlyTests : IAsyncLifetime
{
    private const string Password = "hest-trappe-morgen-kaffe";
    private const string Written = "modellen/faerre-sager.md";
    private const string Unsaved = "modellen/tidligt-ind.md";
    private const string Approved = "modellen/taet-opfoelgning.md";

    /// <summary>English words that stand in titles of sources, and so in the portal's own texts.</summary>
    private static readonly HashSet<string> English = new(
        "the and of is are was were been with without from this these those that there their they you your yours our we what which who when where why how not yes please save saved saving delete deleted remove edit edited publish published draft drafts review reviewed approve approved schedule scheduled upload uploaded download settings search results user users password login logout sign submit cancel close open next previous page pages file files image images picture error errors warning warnings failed invalid required missing unknown update updated create created new change changes changed history comment comments author title name date today yesterday tomorrow january february march may june july october december monday tuesday wednesday thursday friday saturday sunday true false null undefined".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands for a part of an address. A page with another part fails the test until it is told here how to visit it.</summary>
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["tekst"] = [Written, Unsaved, Approved, "kilder/findes-ikke.md", .. TextOfEachKind()], ["tekst()"] = [Written, Unsaved, Approved, "kilder/findes-ikke.md"], ["sti"] = ["medier/findes-ikke.png"], ["id"] = ["anna", "ukendt"], ["key"] = ["udloebet"], ["name"] = ["findes-ikke.js"], ["address"] = ["findes/ikke"],
    };

    /// <summary>Questions that a page can be asked beside its address.</summary>
    private static readonly Dictionary<string, string[]> Questions = new(StringComparer.Ordinal)
    {
        ["/redaktion/"] = ["?liste=mine", "?liste=til-gennemsyn"], ["/redaktion/log/"] = ["?fra=ikke-en-dato"], ["/redaktion/indhold/"] = ["?q=findes-slet-ikke"], ["/redaktion/medier/slet/"] = ["?fil=medier/findes-ikke.png"],
        ["/redaktion/ny/"] = [.. EntryKind.All.Keys.Select(kind => "?slags=" + kind)], ["/redaktion/log-ind/"] = ["?igen=1", "?fejl=afvist", "?fejl=ukendt"],
        ["/redaktion/api/valg"] = [.. ((string[])["fakta", "side", "liste", "billede", "dokument", "begreb"]).Select(kind => "?slags=" + kind)],
    };

    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        // So late that pages want to be looked at again.
        _app = PortalHost.Create(new() { ContentFolder = Repository.Content, DataFolder = _folder["data"], Port = 0, HasEditors = true, AsOf = new(2028, 6, 1), KnownProxies = [IPNetwork.Parse("127.0.0.1/32")] });
        var print = new Passwords(iterations: 1_000).Print(Password);
        _app.Services.GetRequiredService<AccountBook>().Add(new() { Id = "asta", Name = "Asta Ærø", Roles = Role.Author | Role.Reviewer | Role.Publisher | Role.Administrator, PasswordHash = print });
        _app.Services.GetRequiredService<AccountBook>().Add(new() { Id = "anna", Name = "Anna Madsen", Roles = Role.Author, PasswordHash = print });
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(_app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_word_on_every_page_of_the_editors_is_one_that_somebody_knows_to_be_Danish()
    {
        Prepare();
        var (asta, anna, nobody) = (new EditorVisitor(_client), new EditorVisitor(_client), new EditorVisitor(_client));
        Assert.Equal(303, (await asta.SignIn("asta", Password)).Status);
        Assert.Equal(303, (await anna.SignIn("anna", Password)).Status);
        var answers = new List<(string Address, string Text)>();
        foreach (var address in Addresses("GET"))
            foreach (var who in address.Contains('.', StringComparison.Ordinal) ? [asta] : (EditorVisitor[])[asta, anna, nobody]) answers.AddRange(Read(address, await who.Get(address)));
        var token = Token().Match((await anna.Get("/redaktion/ny/")).Html).Groups[1].Value;
        // Each button with nothing filled in: what is missing is told too. Signing out comes last.
        foreach (var address in Addresses("POST").OrderBy(address => address.EndsWith("/log-ud/", StringComparison.Ordinal)))
        {
            answers.AddRange(Read(address, await anna.Post(address, ("_kontrol", token))));
            anna.NextHeaders["X-Vidensportal"] = "1";
            answers.AddRange(Read(address, await anna.Post(address)));
        }

        var (danish, titles) = (DanishWords(), Titles());
        var faults = answers.SelectMany(answer => Faults(answer.Text, danish, titles)).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(answers.Count > 300, $"Only {answers.Count} answers have been read.");
        Assert.True(faults.Count == 0, $"Write it in Danish, or put it into danish-words.txt when it is:\n{string.Join('\n', faults)}");
    }

    private static IEnumerable<string> TextOfEachKind() => EntryKind.All.Values.Select(kind => Directory.EnumerateFiles(Repository.Content, "*.*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Content, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
        .FirstOrDefault(file => EntryPath.TryParse(file) is not null && EntryForm.Of(file, File.ReadAllText(Path.Combine(Repository.Content, file))).Kind?.Name == kind.Name)).OfType<string>();

    /// <summary>Every address below <c>/redaktion/</c> that the program answers, with something in its open parts.</summary>
    private List<string> Addresses(string method) =>
    [
        .. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => ("/" + endpoint.RoutePattern.RawText!.TrimStart('/')).StartsWith("/redaktion", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) != false)
            .SelectMany(endpoint => Filled("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), method)).SelectMany(address => Questions.GetValueOrDefault(address, []).Select(question => address + question).Prepend(address)).Distinct(),
    ];

    private static IEnumerable<string> Filled(string pattern, string method)
    {
        if (OpenPart().Match(pattern) is not { Success: true } part) return [pattern];
        var (name, constraint, action) = (part.Groups[1].Value, part.Groups[2].Value, part.Groups[3].Value);
        Assert.True(Parts.TryGetValue(constraint.Length > 0 && (action.Length > 0 || method != "GET") ? constraint + "()" : constraint.Length > 0 ? constraint : name, out var values), $"How is {pattern} to be visited? Put something for {part.Value} into Parts.");
        return values!.SelectMany(value => Filled(pattern.Replace(part.Value, action.Length > 0 ? $"{value}/{action}" : value, StringComparison.Ordinal), method));
    }

    /// <summary>The words of an answer; none of one that leads elsewhere or is no text for people.</summary>
    private static IEnumerable<(string Address, string Text)> Read(string address, Answer answer)
    {
        var type = answer.Headers.GetValueOrDefault("Content-Type", "");
        if (type.StartsWith("application/", StringComparison.Ordinal) && type.Contains("json", StringComparison.Ordinal)) return [(address, string.Join(' ', JsonText().Matches(answer.Html).Select(match => Regex.Unescape(match.Groups[1].Value))))];
        if (!type.StartsWith("text/html", StringComparison.Ordinal) || answer.Html.Length == 0) return [];
        Assert.Contains("<html lang=\"da\">", answer.Html, StringComparison.Ordinal);
        return [(address, TextOf(answer.Html))];
    }

    private static IEnumerable<string> Faults(string text, HashSet<string> danish, IReadOnlyList<string> titles)
    {
        var own = titles.Aggregate(text, (rest, title) => rest.Replace(title, " ", StringComparison.Ordinal));
        return Words().Matches(own).Select(match => match.Value.ToLowerInvariant()).Where(word => !danish.Contains(word)).Concat(ForeignDates().Matches(own).Select(match => match.Value));
    }

    private static HashSet<string> DanishWords()
    {
        var texts = Directory.EnumerateFiles(Repository.Content, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)).Append(Path.Combine(Repository.Root, "docs", "redaktoerer.md"));
        var words = texts.SelectMany(file => Words().Matches(File.ReadAllText(file))).Select(match => match.Value.ToLowerInvariant()).Where(word => !English.Contains(word)).ToHashSet(StringComparer.Ordinal);
        words.UnionWith(File.ReadLines(Path.Combine(Repository.Root, "tests", "Vidensportal.App.Tests", "Overview", "danish-words.txt")).Where(line => !line.StartsWith('#')));
        return words;
    }

    /// <summary>A source keeps its own title, also an English one.</summary>
    private IReadOnlyList<string> Titles() => [.. Store.List().Select(entry => entry.Title).Where(title => title.Contains(' ', StringComparison.Ordinal)).OrderByDescending(title => title.Length)];

    /// <summary>Something in every list, so that its words are looked at too.</summary>
    private void Prepare()
    {
        var (anna, bo) = (Person("anna", Role.Author), Person("bo", Role.Author | Role.Reviewer));
        foreach (var path in (string[])[Written, Unsaved, Approved])
        {
            var entry = Store.Find(At(path))!.Working!;
            Store.Save(At(path), entry.Text + "\nEn sætning.\n", entry.Token, [], anna);
        }
        Store.Submit(At(Written), Tip(Written), "Se på tallet.", anna);
        Store.KeepUnsaved(At(Unsaved), "Ikke gemt.", anna);
        Store.Submit(At(Approved), Tip(Approved), null, anna);
        Store.Approve(At(Approved), Tip(Approved), "Godt.", bo);
        Store.Schedule(At(Approved), Tip(Approved), new(2028, 6, 1, 8, 0, 0, TimeSpan.Zero), Person("asta", Role.Publisher));

        static EntryPath At(string path) => EntryPath.TryParse(path)!;
        static Editor Person(string id, Role roles) => new(new(id, "Anna Madsen", ""), roles, new HashSet<string>());
        string Tip(string path) => Store.Find(At(path))!.Draft!.Tip;
    }

    private ContentStore Store => _app.Services.GetRequiredService<ContentStore>();

    /// <summary>What is read, and what is read aloud instead of it. Not what is code: addresses and names of files.</summary>
    private static string TextOf(string page)
    {
        var body = Unread().Replace(page, " ");
        var aloud = Attributes().Matches(body).Select(match => match.Groups[1].Value);
        return WebUtility.HtmlDecode($"{Tags().Replace(body, " ")} {string.Join(' ', aloud)}");
    }

    [GeneratedRegex(@"<(script|style|code|textarea|svg)\b.*?</\1>|<span class=""(?:overview__note|content-list__path)"">.*?</span>", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex(@"\s(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|label)=""([^""]*)""")]
    private static partial Regex Attributes();

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    /// <summary>The texts of an answer to a script; not what are names of fields and addresses.</summary>
    [GeneratedRegex(@"""(?:title|detail|besked|titel|hjaelp|note)"":\s*""((?:[^""\\]|\\.)*)""")]
    private static partial Regex JsonText();

    [GeneratedRegex(@"(?<![\p{L}\d./_-])\p{L}+(?![\p{L}\d/_]|[.-]\p{L})")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b(?:AM|PM)\b")]
    private static partial Regex ForeignDates();

    [GeneratedRegex(@"\{\*{0,2}(\w+)(?::(\w+)(?:\((\S+?)\))?)?\}")]
    private static partial Regex OpenPart();

    [GeneratedRegex("name=\"_kontrol\" value=\"([^\"]*)\"")]
    private static partial Regex Token();
}
