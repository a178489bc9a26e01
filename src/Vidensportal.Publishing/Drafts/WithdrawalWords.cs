namespace Vidensportal.Publishing.Drafts;

/// <summary>The words for the ways in which a page is withdrawn.</summary>
public static class WithdrawalWords
{
    public static string Of(WithdrawalKind kind) => kind switch
    {
        WithdrawalKind.Outdated => "udgaaet", WithdrawalKind.Mistake => "fejl", WithdrawalKind.Moved => "flyttet", _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Null for a word that is none of them.</summary>
    public static WithdrawalKind? Parse(string word) => word switch
    {
        "udgaaet" => WithdrawalKind.Outdated, "fejl" => WithdrawalKind.Mistake, "flyttet" => WithdrawalKind.Moved, _ => null,
    };
}
