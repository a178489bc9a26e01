namespace Vidensportal.Benchmarks.Corpus;

/// <summary>The sources that facts cite.</summary>
internal static class Sources
{
    public const int Lines = 400;

    public static IReadOnlyList<string> Codes { get; } = ["S1", "S2", "S3", "S4", "S5"];

    public static string AddressOf(string code) => $"/kilder/{code.ToLowerInvariant()}/";

    public static string TitleOf(string code) => $"Rapport {code}";
}
