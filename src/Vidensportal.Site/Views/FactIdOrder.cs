namespace Vidensportal.Site.Views;

/// <summary>Facts from the five sources first, then own calculations, then what was found outside them.</summary>
internal static class FactIdOrder
{
    private const string Letters = "FBX";

    public static Comparer<string> Comparer { get; } = Comparer<string>.Create((a, b) =>
        Letters.IndexOf(a[0], StringComparison.Ordinal).CompareTo(Letters.IndexOf(b[0], StringComparison.Ordinal)) is var byLetter and not 0
            ? byLetter
            : a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b));
}
