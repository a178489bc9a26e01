using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Git;

/// <summary>A person as git's header can hold one: what would break the line or the address is gone.</summary>
internal static class Identity
{
    private const int Longest = 200;
    // git takes these off the ends of a name, and refuses a name of nothing else.
    private static readonly char[] Edges = ['.', ',', ':', ';', '"', '\\', '\'', ' '];

    public static string Name(Person person) => Clean(person.Name) is { Length: > 0 } name ? name : Clean(person.Id) is { Length: > 0 } id ? id : "Ukendt";

    public static string Email(Person person) => Clean(person.Email).Replace(" ", "", StringComparison.Ordinal);

    private static string Clean(string text)
    {
        var kept = string.Concat(text.Where(letter => !char.IsControl(letter) && letter is not ('<' or '>' or '\u2028' or '\u2029') && !char.IsSurrogate(letter))).Trim(Edges);
        return kept.Length <= Longest ? kept : kept[..Longest].Trim(Edges);
    }
}
