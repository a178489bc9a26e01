namespace Vidensportal.Publishing.Storing;

/// <summary>What somebody gives as comment, reason or explanation.</summary>
internal static class Reason
{
    private const int Longest = 5_000;

    /// <summary>Why it can't be kept; null when it can.</summary>
    public static Refusal? FindFault(string? text, bool isRequired, string missing)
    {
        if (isRequired && string.IsNullOrWhiteSpace(text)) return Refusals.Invalid(missing);
        return text?.Length > Longest ? Refusals.Invalid($"Begrundelsen må højst fylde {Longest} tegn.") : null;
    }
}
