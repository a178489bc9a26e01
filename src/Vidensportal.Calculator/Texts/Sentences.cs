using System.Text.Json;

namespace Vidensportal.Calculator.Texts;

/// <summary>What the calculator says to a visitor. The sentences are in texts.json, which the browser's bundle has too.</summary>
public static class Sentences
{
    private const string Resource = "Vidensportal.Calculator.Texts.texts.json";

    private static readonly Dictionary<string, string> ByKey = Load();

    /// <summary>The sentence with its places filled: <c>{felt}</c>.</summary>
    public static string Get(string key, params ReadOnlySpan<(string Name, string Text)> places)
    {
        var sentence = ByKey[key];
        foreach (var (name, text) in places) sentence = sentence.Replace($"{{{name}}}", text, StringComparison.Ordinal);
        return sentence;
    }

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(Sentences).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
