using System.Globalization;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>What is known of a source, row by row; what is not known is left out.</summary>
internal static class SourceRows
{
    public static IReadOnlyList<MetadataRow> Of(SourcePageDetails source) => [.. new MetadataRow?[]
    {
        Row("Nummer", source.Code),
        Row("Slags", DanishLabels.Of(source.Kind)),
        Row("Udgiver", source.Publisher),
        Row("Forfatter", source.Author),
        Row("Dato", DanishDates.View(source.Date)?.Text ?? source.DateNote ?? "uden dato"),
        Row("Finansiering", source.Funding),
        Row("Metode", source.Method),
        Row("Rang", $"{source.Rank.ToString(CultureInfo.InvariantCulture)} af 5 (1 er stærkest)"),
        Row("Tillid", TrustText(source.Trust)),
        source.WebAddress is { } address ? new("Læst på", address, address) : null,
        Row("Hentet", DanishDates.View(source.Fetched)?.Text),
        Row("Linjer", source.Lines?.ToString(CultureInfo.InvariantCulture)),
        Row("Kontrolsum (SHA-256)", source.Sha256),
        Row("Rettigheder", source.Rights),
        Row("Handler om", source.Covers.Count == 0 ? null : string.Join(", ", source.Covers)),
    }.OfType<MetadataRow>()];

    private static MetadataRow? Row(string name, string? value) => value is null ? null : new(name, value, null);

    private static string? TrustText(string? trust) => trust switch
    {
        "A" => "A: læst i kilden selv",
        "B" => "B: læst hos en anden, der gengiver kilden",
        "C" => "C: regnet ud fra andre kilder",
        _ => null,
    };
}
