using System.Text;
using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Files;

/// <summary>Turns the bytes of a file into text with plain line breaks, or says what stands in the way.</summary>
internal static class ContentText
{
    // What reads Markdown and YAML takes time in the square of a line's length for some texts: bounded here, nothing hangs.
    private const long LargestText = 200_000;
    private const int LongestLine = 5_000;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Read(ContentFile file, List<Fault> faults)
    {
        if (file.Length > LargestText)
            return Refuse(file, faults, Position.Start, $"Filen fylder {file.Length / 1_000} kB.", $"En tekstfil må højst fylde {LargestText / 1_000} kB. Del den op, eller læg billeder i medier/.");
        if (file.Read() is not { } bytes)
            return Refuse(file, faults, Position.Start, "Filen forsvandt, mens den blev læst.", "Prøv igen.");
        if (bytes.Length > LargestText)
            return Refuse(file, faults, Position.Start, "Filen voksede, mens den blev læst.", $"En tekstfil må højst fylde {LargestText / 1_000} kB.");
        return Decode(file, bytes, faults);
    }

    private static string? Decode(ContentFile file, byte[] bytes, List<Fault> faults)
    {
        ReadOnlySpan<byte> text = bytes;
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text[3..];
        try
        {
            var decoded = Strict.GetString(text).ReplaceLineEndings("\n");
            var nul = decoded.IndexOf('\0', StringComparison.Ordinal);
            if (nul >= 0) return Refuse(file, faults, LineMap.Of(decoded).At(nul), "Her står et usynligt tegn, som ikke hører til i en tekst.", "Slet tegnet, eller gem filen som UTF-8.");
            return LongLine(decoded) is not { } line ? decoded : Refuse(file, faults, new(line, 1), $"Linjen er på over {LongestLine} tegn.", "Del den op i flere linjer eller afsnit.");
        }
        catch (DecoderFallbackException broken)
        {
            var before = Encoding.UTF8.GetString(text[..Math.Max(0, broken.Index)]);
            return Refuse(file, faults, LineMap.Of(before).At(before.Length), "Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses.", "Gem den igen med tegnsættet UTF-8.");
        }
    }

    private static int? LongLine(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            number++;
            if (line.GetOffsetAndLength(text.Length).Length > LongestLine) return number;
        }
        return null;
    }

    private static string? Refuse(ContentFile file, List<Fault> faults, Position at, string problem, string fix)
    {
        faults.Add(new(file.Path, at, problem, fix));
        return null;
    }
}
