namespace Vidensportal.Content.Editing;

/// <summary>A range of numbers as one types it: <c>20 til 25</c>.</summary>
internal static class TypedRange
{
    private const string Between = " til ";

    public static string Of(string from, string to) => from + Between + to;

    /// <summary>Both ends, or null when it is a single number or something else.</summary>
    public static (string From, string To)? Split(string text) =>
        text.Split(Between, 2) is [var from, var to] && from.Trim().Length > 0 && to.Trim().Length > 0 ? (from.Trim(), to.Trim()) : null;
}
