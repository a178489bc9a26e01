using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.Content.Pages;

namespace Vidensportal.Testing;

/// <summary>
/// Fills in the required fields that a test leaves out, so that it shows only what it is about. What is written stays as it is,
/// on the lines where it stands, above what is filled in. There is a front page, and facts without evidence rest on line 1 of a source S1.
/// </summary>
public static class ContentDefaults
{
    private const string MapFile = "kort/kommuner.geojson";
    private const string DefaultEvidence = "{kilde: S1, linje: 1, ord: prøve}";

    private static readonly (string Folder, string[] Fields)[] Registers =
    [
        ("fakta/", ["emne: sagstal", "udsagn: Udsagnet i {0} står her med ord.", "periode: {fra: 2014, til: 2014}", "omraade: projektdistrikter", "slags: maalt", $"belaeg: [{DefaultEvidence}]"]),
        ("uoverensstemmelser/", ["emne: Emnet i {0}", "kort: Kilderne siger hver sit i {0}.", $"udsagn: [{{tekst: Kilden siger noget, belaeg: {DefaultEvidence}}}]", "slags: [tal]", "muligForklaring: Det kan skyldes afrunding.", "forklaringStatus: mulig", "visning: Vi viser det hele.", "status: aaben"]),
        ("ordliste/", ["term: {0}", "definition: Det betyder noget bestemt."]),
        ("kontakter/", ["navn: {0}", "rolle: Leder", "organisation: Kommunen", $"belaeg: {DefaultEvidence}", "status: ikke-bekraeftet"]),
        ("kerneelementer/", ["navn: Navnet på {0}", "beskrivelse: Det går ud på noget.", "spoergsmaal: Gør I det?", "fakta: [F01]"]),
        ("parathed/faktorer/", ["raekkefoelge: 10", "navn: Navnet på {0}", "beskrivelse: Det handler om noget.", "spoergsmaal: [{id: {0}-et, tekst: Er det på plads?, afklar: Få det på plads., side: forside}]"]),
        ("koereplan/faser/", ["raekkefoelge: 10", "navn: Fasen {0}", "maaneder: 6", "formaal: Det fører til noget.", "opgaver: [{id: {0}-et, navn: Gør noget, slags: opgave, rolle: leder, maaned: 1, tekst: Sådan gør I.}]"]),
        ("koereplan/moeder/", ["raekkefoelge: 10", "navn: Mødet {0}", "deltagere: Lederne", "tekst: De taler sammen.", "rytme: hver-maaned", "ugedag: tirsdag", "klokken: \"09.00\"", "minutter: 60", "fase: begynd"]),
        ("koereplan/roller/", ["raekkefoelge: 10", "navn: Rollen {0}", "tekst: Har ansvar for noget."]),
        ("koereplan/risici/", ["raekkefoelge: 10", "navn: Risikoen {0}", "tegn: Det ses sådan.", "goer: Det gør I."]),
        ("figurer/", ["titel: Titlen på {0}", "beskrivelse: Hvad man ser på billedet, med ord."]),
    ];

    private static readonly string[] Settings =
    [
        "navn: Prøveportalen", "kortNavn: Prøve", "beskrivelse: En lille portal, som prøverne bygger.", "adresse: https://eksempel.dk", "ansvarlig: Prøverne", "menu: [forside]",
        "emner: [{id: sagstal, navn: Sagstal, beskrivelse: Hvor mange sager en har.}]", "maalgrupper: [{id: leder, navn: Ledere, beskrivelse: Dig der leder.}]",
    ];

    private static readonly Dictionary<string, string> PageFields = new(StringComparer.Ordinal)
    {
        ["id"] = "{0}", ["type"] = "system", ["titel"] = "Siden {0}", ["status"] = "udgivet",
        ["resume"] = "Resuméet af siden {0} er langt nok til søgning, deling og toppen af siden.",
        ["advarsel"] = "Tallene er kun til prøve.", ["kommunekode"] = "\"0657\"", ["kommunestatus"] = "i-gang", ["bekraeftet"] = "nej", ["dato"] = "2026-01-01",
        ["kildeId"] = "{1}", ["slags"] = "rapport", ["udgiver"] = "Udgiveren", ["rang"] = "3", ["laesninger"] = "Tallene kan læses på flere måder.", ["forbehold"] = "Det viser ikke, at det virker.",
    };

    /// <summary>The archive with everything in it that a load without faults asks for.</summary>
    public static string Complete(string archive)
    {
        var files = TestContent.Files(archive).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Read()!), StringComparer.Ordinal);
        files.TryAdd("site.yaml", "");
        files.TryAdd("index.md", "---\ntype: forside\n---\n");
        if (files.Any(file => file.Key.StartsWith("kerneelementer/", StringComparison.Ordinal) && Value(file.Value, "fakta") is null)) files.TryAdd("fakta/F01.yaml", "");
        if (files.Values.Any(text => text.Contains("type: fidelitet", StringComparison.Ordinal)))
        {
            files.TryAdd("kerneelementer/KE1.yaml", "");
            files.TryAdd("fakta/F01.yaml", "");
        }
        if (files.Values.Any(text => text.Contains("type: parathed", StringComparison.Ordinal))) files.TryAdd("parathed/faktorer/behov.yaml", "");
        if (files.Values.Any(text => text.Contains("type: koereplan", StringComparison.Ordinal))) AddRoadMap(files);
        if (files.Values.Any(NeedsCalculator)) AddCalculator(files);
        if (files.Values.Any(NeedsMap)) files.TryAdd(MapFile, File.ReadAllText(Path.Combine(Repository.Content, MapFile)));
        foreach (var (path, text) in files.ToList()) files[path] = Complete(path, text);
        if (files.Values.Any(text => text.Contains(DefaultEvidence, StringComparison.Ordinal))) AddDefaultSource(files);
        return string.Concat(files.Select(file => $"-- {file.Key} --\n{file.Value}"));
    }

    private static bool NeedsCalculator(string text) =>
        text.Contains("type: beregner", StringComparison.Ordinal) || text.Contains("type: sammenligning", StringComparison.Ordinal) || text.Contains("{{liste standardtal}}", StringComparison.Ordinal);

    private static bool NeedsMap(string text) => text.Contains("type: kommuneregister", StringComparison.Ordinal) || text.Contains("type: bidrag", StringComparison.Ordinal);

    /// <summary>The portal's own assumptions, without the facts that they cite.</summary>
    private static void AddCalculator(Dictionary<string, string> files)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Content, "beregner"), "*.yaml", SearchOption.AllDirectories))
        {
            var withoutFacts = File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("fakta:", StringComparison.Ordinal));
            files.TryAdd(Path.GetRelativePath(Repository.Content, path).Replace('\\', '/'), string.Concat(withoutFacts.Select(line => line + "\n")));
        }
    }

    private static void AddRoadMap(Dictionary<string, string> files)
    {
        foreach (var path in new[] { "faser/begynd", "moeder/ledere", "roller/leder", "risici/folk" }) files.TryAdd($"koereplan/{path}.yaml", "");
    }

    private static void AddDefaultSource(Dictionary<string, string> files)
    {
        files.TryAdd("kilder/s1.md", CompletePage("kilder/s1.md", "---\ntype: kilde\ntitel: Kilden S1\nlinjer: 9\n---\n"));
        files.TryAdd("kilder/aftryk/S1.yaml", "kilde: S1\nlinjer:\n  1:\n    aftryk: \"0123456789abcdef\"\n    ord: [prøve]\n");
    }

    private static string Complete(string path, string text)
    {
        if (path == "site.yaml") return AddMissing(text, Settings);
        if (path.EndsWith(".md", StringComparison.Ordinal)) return CompletePage(path, text);
        var name = Path.GetFileNameWithoutExtension(path);
        var fields = Registers.FirstOrDefault(register => path.StartsWith(register.Folder, StringComparison.Ordinal)).Fields ?? [];
        if (fields.Length == 0) return text;
        return AddMissing(text, fields.Prepend("id: {0}").Where(field => !field.StartsWith("belaeg", StringComparison.Ordinal) || !text.Contains("egen-beregning", StringComparison.Ordinal)).Select(field => Named(field, name)));
    }

    private static string CompletePage(string path, string text)
    {
        var (fields, body) = Split(text);
        var type = PageType.All.GetValueOrDefault(Value(fields, "type") ?? "system");
        if (type is null) return text;
        var missing = type.Schema.Fields.Where(field => field.IsRequired).Select(field => $"{field.Name}: {Named(DefaultOf(type, field.Name), IdOf(path))}");
        fields = AddMissing(fields, missing);
        if (Value(fields, "status") is "udgivet" or "foraeldet") fields = AddMissing(fields, ["udgivet: 2026-01-01"]);
        if (Value(fields, "kildeId") is ['E', ..]) fields = AddMissing(fields, ["udenforKilderne: ja"]);
        return $"---\n{fields}---\n{body}";
    }

    private static string DefaultOf(PageType type, string field) =>
        PageFields.GetValueOrDefault(field) ?? throw new InvalidOperationException($"The type {type.Name} asks for {field}, and {nameof(ContentDefaults)}.{nameof(PageFields)} has nothing to put there.");

    private static (string Fields, string Body) Split(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return ("", text);
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return end < 0 ? throw new ArgumentException($"The page's fields never end:\n{text}", nameof(text)) : (text[4..(end + 1)], text[(end + 5)..]);
    }

    private static string AddMissing(string fields, IEnumerable<string> wanted)
    {
        var all = new StringBuilder(fields);
        foreach (var field in wanted)
            if (Value(fields, field[..field.IndexOf(':', StringComparison.Ordinal)]) is null) all.Append(field).Append('\n');
        return all.ToString();
    }

    private static string? Value(string fields, string name) =>
        Regex.Match(fields, $"^{name}:(?<value>.*)$", RegexOptions.Multiline) is { Success: true } found ? found.Groups["value"].Value.Trim() : null;

    private static string Named(string text, string name) =>
        text.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", name[(name.LastIndexOf('-') + 1)..].ToUpper(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary><c>modellen/index.md</c> → <c>modellen</c>; the front page is <c>forside</c>.</summary>
    private static string IdOf(string path)
    {
        var name = path[..^".md".Length].Replace('/', '-');
        return name == "index" ? "forside" : name.EndsWith("-index", StringComparison.Ordinal) ? name[..^"-index".Length] : name;
    }
}
