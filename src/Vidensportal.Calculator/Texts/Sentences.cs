using System.Text.Json;

namespace Vidensportal.Calculator.Texts;

/// <summary>What the calculator says to a visitor: of what was typed (texts.json) and of the result (result.json). The browser's bundle has the same files.</summary>
public static class Sentences
{
    private static readonly string[] Files = ["texts.json", "result.json"];

    private static readonly Dictionary<string, string> ByKey = Load();

    /// <summary>The sentence with its places filled: <c>{felt}</c>.</summary>
    public static string Get(string key, params ReadOnlySpan<(string Name, string Text)> places)
    {
        var sentence = ByKey[key];
        foreach (var (name, text) in places) sentence = sentence.Replace($"{{{name}}}", text, StringComparison.Ordinal);
        // «3,8 mio. kr.» may end a sentence, whose stop is then there already.
        return sentence.Replace("..", ".", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Load() =>
        Files.SelectMany(Read).ToDictionary(sentence => sentence.Key, sentence => sentence.Value);

    private static Dictionary<string, string> Read(string file)
    {
        using var stream = typeof(Sentences).Assembly.GetManifestResourceStream($"{typeof(Sentences).Namespace}.{file}")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
