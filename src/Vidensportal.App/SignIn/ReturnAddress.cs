namespace Vidensportal.App.SignIn;

/// <summary>Where somebody is led after signing in: only to a page of the editors, never to another site.</summary>
internal static class ReturnAddress
{
    public const string SignIn = "/redaktion/log-ind/";
    public const string Start = "/redaktion/";

    /// <summary>For who is in the middle of something: signs in, in another tab, and goes back.</summary>
    public const string SignInAgain = SignIn + "?igen=1";

    /// <summary>The address, or the start page when it could lead anywhere else than below <c>/redaktion/</c>.</summary>
    public static string Local(string? address)
    {
        if (address is null || address.Length > 500 || !address.StartsWith(Start, StringComparison.Ordinal)) return Start;
        // A backslash, a line break or a step upwards is read in more than one way.
        if (address.Any(letter => letter is '\\' or < ' ' or '\u007f') || address.Contains("..", StringComparison.Ordinal) || address.Contains("//", StringComparison.Ordinal)) return Start;
        if (address.StartsWith(SignIn, StringComparison.Ordinal) || address.StartsWith("/redaktion/log-ud", StringComparison.Ordinal)) return Start;
        return address;
    }

    public static string SignInPage(string wanted) => Local(wanted) is var local && local == Start ? SignIn : $"{SignIn}?retur={Uri.EscapeDataString(local)}";
}
