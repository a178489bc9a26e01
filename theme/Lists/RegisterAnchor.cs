namespace Vidensportal.Theme.Lists;

/// <summary>The id of an entry in a register: the entry's own id in lower case.</summary>
public static class RegisterAnchor
{
    public static string Of(string id) => string.Create(id.Length, id, (letters, text) => text.AsSpan().ToLowerInvariant(letters));
}
