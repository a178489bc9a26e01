namespace Vidensportal.Theme.Diagrams;

/// <summary>Text in a picture does not wrap by itself. A line holds what fits on a phone.</summary>
public static class TextLines
{
    private const int LettersPerLine = 35;

    public static IReadOnlyList<string> Of(string text)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LettersPerLine) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
