namespace Vidensportal.App.Editing;

/// <summary>The lists that a text can hold, by their word in the code and by what an editor calls them.</summary>
internal static class ListWords
{
    public static IReadOnlyList<(string Word, string Name)> All { get; } =
    [
        ("undersider", "Undersider"), ("nyheder", "Nyheder"), ("kilder", "Kilder"), ("kommuner", "Kommuner"), ("ordliste", "Ordlisten"), ("kontakter", "Kontakter"),
        ("uoverensstemmelser", "Uoverensstemmelser mellem kilderne"), ("fakta", "Alle fakta"), ("kerneelementer", "Kerneelementer"), ("emner", "Emner"), ("maalgrupper", "Målgrupper"),
        ("rettelser", "Rettelser på portalen"), ("oversigt", "Oversigt over alle sider"), ("filer", "Filer med åbne data"), ("eksterne-links", "Links til andre steder"), ("standardtal", "Beregnerens standardtal"),
    ];
}
