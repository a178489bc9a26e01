using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>Roles as they are written in settings, in forms and on the pages.</summary>
internal static class RoleWords
{
    /// <summary>The roles in the order in which a text passes through them.</summary>
    public static IReadOnlyList<(Role Role, string Key, string Word, string Help)> All { get; } =
    [
        (Role.Author, "forfatter", "forfatter", "Skriver kladder, lægger billeder og dokumenter op og sender til gennemsyn."),
        (Role.Reviewer, "redaktoer", "redaktør", "Skriver også selv, og godkender det, andre har skrevet. Aldrig sit eget."),
        (Role.Publisher, "udgiver", "udgiver", "Udgiver det, der er godkendt, lægger det i kalenderen og trækker sider tilbage."),
        (Role.Administrator, "administrator", "administrator", "Inviterer kolleger, giver roller og spærrer konti. Giver ikke ret til at godkende eller udgive."),
    ];

    /// <summary>The role that a word in a setting, a claim or a form names; <see cref="Role.None"/> when it names none.</summary>
    public static Role Parse(string? key) => All.FirstOrDefault(role => string.Equals(role.Key, key, StringComparison.OrdinalIgnoreCase) || string.Equals(role.Word, key, StringComparison.OrdinalIgnoreCase)).Role;

    public static IReadOnlyList<string> Keys(Role roles) => [.. All.Where(role => roles.HasFlag(role.Role)).Select(role => role.Key)];

    /// <summary><c>redaktør og udgiver</c></summary>
    public static string List(Role roles) => All.Where(role => roles.HasFlag(role.Role)).Select(role => role.Word).ToList() switch
    {
        [] => "ingen roller",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} og {last}",
    };
}
