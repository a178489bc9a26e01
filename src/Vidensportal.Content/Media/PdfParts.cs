namespace Vidensportal.Content.Media;

/// <summary>What can be seen of a PDF without opening it.</summary>
internal static class PdfParts
{
    private const int WhereItEnds = 1_024;

    /// <exception cref="MediaRefusal">It is no PDF, or it holds something that runs.</exception>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("%PDF-1."u8) && !bytes.StartsWith("%PDF-2."u8) || bytes[^Math.Min(bytes.Length, WhereItEnds)..].IndexOf("%%EOF"u8) < 0)
            throw new MediaRefusal("Filen er ikke et PDF-dokument, eller den er i stykker.", "Gem dokumentet igen som PDF.");
        if (Has(bytes, "/Encrypt"u8))
            throw new MediaRefusal("Dokumentet er låst.", "Gem det uden adgangskode og begrænsninger.");
        if (Has(bytes, "/JavaScript"u8) || Has(bytes, "/JS"u8) || Has(bytes, "/Launch"u8) || Has(bytes, "/EmbeddedFile"u8) || Has(bytes, "/EmbeddedFiles"u8) || Has(bytes, "/RichMedia"u8))
            throw new MediaRefusal("Dokumentet har programmer eller filer i sig.", "Gem det igen som et almindeligt PDF-dokument uden bilag.");
    }

    /// <summary>What a reader with a screen reader will miss.</summary>
    public static IReadOnlyList<string> Advice(ReadOnlySpan<byte> bytes)
    {
        // Newer files keep their catalogue packed: nothing can be said of those.
        if (Has(bytes, "/ObjStm"u8)) return [];
        var advice = new List<string>();
        if (!Has(bytes, "/Title"u8)) advice.Add("Dokumentet har ingen titel. Skriv en i dokumentets egenskaber.");
        if (!Has(bytes, "/Lang"u8)) advice.Add("Dokumentet siger ikke, hvilket sprog det er på. Vælg dansk, før det gemmes som PDF.");
        if (!Has(bytes, "/StructTreeRoot"u8)) advice.Add("Dokumentet er ikke mærket op med overskrifter. Gem det som en tilgængelig PDF.");
        return advice;
    }

    /// <summary>The name, and not one that only begins with it.</summary>
    private static bool Has(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (var rest = bytes; rest.IndexOf(name) is var at and >= 0; rest = rest[(at + name.Length)..])
            if (at + name.Length >= rest.Length || !char.IsAsciiLetterOrDigit((char)rest[at + name.Length])) return true;
        return false;
    }
}
