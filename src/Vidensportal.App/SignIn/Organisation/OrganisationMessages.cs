using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>What went wrong at the organisation's sign-in, in words. The address names only which.</summary>
internal static class OrganisationMessages
{
    public const string Cancelled = "fortrudt";
    public const string NoAccess = "ingen-adgang";
    public const string NoRole = "ingen-rolle";
    public const string Expired = "udloebet";
    public const string Failed = "fejlede";

    public static IReadOnlyList<EditorNotice> Of(string? code) => code switch
    {
        Cancelled => [new(EditorNoticeKind.Note, "Du fortrød at logge ind. Prøv igen, når du vil.")],
        NoAccess => [new(EditorNoticeKind.Refused, "Din konto giver ikke adgang til redaktionen. Spørg jeres it-afdeling, om du er logget ind med den rigtige konto.")],
        NoRole => [new(EditorNoticeKind.Refused, "Du har ikke nogen rolle i redaktionen endnu. Bed jeres it-afdeling om at give din konto en.")],
        Expired => [new(EditorNoticeKind.Refused, "Det tog for lang tid, eller siden blev brugt to gange. Prøv at logge ind igen.")],
        Failed => [new(EditorNoticeKind.Refused, "Jeres log ind gav ikke et svar, som portalen kan bruge. Prøv igen om lidt. Sker det igen, så sig det til jeres it-afdeling.")],
        _ => [],
    };
}
