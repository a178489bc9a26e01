using System.Text.Json;
using Vidensportal.App.SignIn;

namespace Vidensportal.App.Letters;

/// <summary>Who has had the letter of which week, in a file of the data folder: a restart sends nobody the same letter twice.</summary>
internal sealed class SentLetters(string path)
{
    /// <returns>The Monday of the newest letter by person.</returns>
    public IReadOnlyDictionary<string, DateOnly> Read()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, DateOnly>>(File.ReadAllBytes(path)) ?? [] : new Dictionary<string, DateOnly>();
        }
        catch (JsonException)
        {
            return new Dictionary<string, DateOnly>();
        }
    }

    public void Add(IEnumerable<string> persons, DateOnly monday)
    {
        var sent = new Dictionary<string, DateOnly>(Read(), StringComparer.Ordinal);
        foreach (var person in persons) sent[person] = monday;
        PrivateFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(sent));
    }
}
