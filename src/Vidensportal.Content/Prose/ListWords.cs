namespace Vidensportal.Content.Prose;

/// <summary>The lists by their words in a text: <c>{{liste nyheder}}</c>.</summary>
public static class ListWords
{
    public static IReadOnlyDictionary<string, ListKind> All { get; } = new Dictionary<string, ListKind>
    {
        ["undersider"] = ListKind.Subpages, ["nyheder"] = ListKind.News, ["kilder"] = ListKind.Sources, ["kommuner"] = ListKind.Municipalities,
        ["ordliste"] = ListKind.Glossary, ["kontakter"] = ListKind.Contacts, ["uoverensstemmelser"] = ListKind.Disagreements, ["fakta"] = ListKind.Facts,
        ["kerneelementer"] = ListKind.CoreComponents, ["emner"] = ListKind.Topics, ["maalgrupper"] = ListKind.Audiences,
        ["rettelser"] = ListKind.Corrections, ["oversigt"] = ListKind.SiteMap, ["filer"] = ListKind.Files, ["eksterne-links"] = ListKind.OutsideLinks, ["standardtal"] = ListKind.Assumptions, ["api"] = ListKind.Api,
    };
}
