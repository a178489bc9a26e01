using Vidensportal.Content.Calculations;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Editing;

/// <summary>A kind of text that editors write: a page of some type, a record of some register, or a file that there is one of.</summary>
/// <param name="Name">A page's type (<c>modelside</c>), or the folder or file of the others: <c>fakta</c>, <c>beregner/advarsler</c>, <c>site.yaml</c>.</param>
/// <param name="Label">As an editor reads it: <c>Faktum</c>.</param>
/// <param name="IsPage">It has a text below its fields.</param>
/// <param name="IsSingle">There is one such file, and no other can be made.</param>
public sealed record EntryKind(string Name, string Label, Schema.Schema Schema, bool IsPage, bool IsSingle)
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["forside"] = "Forside", ["kommune"] = "Kommune", ["soegning"] = "Søgeside", ["beregner"] = "Beregnerside", ["sammenligning"] = "Sammenligningsside", ["system"] = "Anden side", ["kilde"] = "Kilde",
        ["fakta"] = "Faktum", ["uoverensstemmelser"] = "Uoverensstemmelse", ["ordliste"] = "Begreb", ["kontakter"] = "Kontakt", ["kerneelementer"] = "Kerneelement", ["figurer"] = "Figur",
        ["kilder/aftryk"] = "Kildeaftryk", ["beregner/forudsaetninger"] = "Forudsætning i beregneren", ["beregner/advarsler"] = "Advarsel i beregneren", ["beregner/modeller"] = "Version af beregneren",
        ["omtaler"] = "Omtale af en kommune", ["parathed/faktorer"] = "Faktor i Er I klar?", ["koereplan/faser"] = "Fase i køreplanen", ["koereplan/moeder"] = "Møde i køreplanen",
        ["koereplan/roller"] = "Rolle i køreplanen", ["koereplan/risici"] = "Risiko i køreplanen", ["parathed"] = "Parathedsside", ["fidelitet"] = "Fidelitetsside", ["koereplan"] = "Køreplansside", ["moede"] = "Mødeside", ["bidrag"] = "Bidragsside",
        ["site.yaml"] = "Portalen", [ChecklistSchema.File] = "Beregnerens tjekliste", [Searching.SynonymSchema.File] = "Synonymer i søgningen",
    };

    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["modelside"] = "modellen/", ["resultatside"] = "resultater/", ["guide"] = "kom-i-gang/", ["kommune"] = "kommuner/", ["kilde"] = "kilder/", ["kommuneregister"] = "kommuner/", ["bidrag"] = "kommuner/",
    };

    /// <summary>Every kind by its name.</summary>
    public static IReadOnlyDictionary<string, EntryKind> All { get; } = PageType.All.Values.Select(type => new EntryKind(type.Name, LabelOf(type.Name), type.Schema, true, type.Name == "forside"))
        .Concat(FileKinds.Registers.Select(register => new EntryKind(NameOf(register), LabelOf(NameOf(register)), register.Schema, false, false)))
        .Concat(FileKinds.Singles.Select(single => new EntryKind(single.File, LabelOf(single.File), single.Schema, false, true)))
        .ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Where a new text of the kind lies.</summary>
    /// <param name="name">For a page the last part of its address; for a record its id.</param>
    public string PathOf(string name, DateOnly today) => this switch
    {
        { Name: "forside" } => "index.md",
        { IsSingle: true } => Name,
        { Name: "nyhed" } => $"nyheder/{today.Year}/{name}.md",
        { IsPage: true } => $"{Folders.GetValueOrDefault(Name)}{name}.md",
        _ => $"{Name}/{name}.yaml",
    };

    /// <summary>The kind of record that lies at a path; null for a page, whose fields tell its type, and for what is no text of the content.</summary>
    internal static EntryKind? OfRecord(string path) =>
        All.GetValueOrDefault(path) is { IsSingle: true, IsPage: false } single ? single
        : FileKinds.RegisterOf(path) is { } register ? All[NameOf(register)]
        : null;

    private static string NameOf(FileKinds.Register register) => register.Folder.TrimEnd('/');

    private static string LabelOf(string name) => Labels.GetValueOrDefault(name) ?? Content.Schema.DanishLabel.Of(name);
}
