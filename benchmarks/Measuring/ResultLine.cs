using System.Text.Json;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>The last line of a command, for a program to read.</summary>
internal static class ResultLine
{
    public static void Print(string command, Dictionary<string, object?> values) =>
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object?> { ["command"] = command }.Concat(values).ToDictionary()));
}
