namespace Vidensportal.Publishing.Entries;

/// <summary>The words for what can happen to a text, as the history and the audit list have them.</summary>
public static class ChangeWords
{
    private static readonly Dictionary<ChangeKind, string> Words = new()
    {
        [ChangeKind.Imported] = "importeret", [ChangeKind.Saved] = "gemt", [ChangeKind.Submitted] = "sendt-til-gennemsyn", [ChangeKind.Returned] = "sendt-tilbage",
        [ChangeKind.Approved] = "godkendt", [ChangeKind.Scheduled] = "planlagt", [ChangeKind.ScheduleCancelled] = "plan-aflyst", [ChangeKind.Published] = "udgivet",
        [ChangeKind.ForcePublished] = "udgivet-uden-godkendelse", [ChangeKind.Withdrawn] = "trukket-tilbage", [ChangeKind.Restored] = "gendannet", [ChangeKind.Discarded] = "kladde-slettet",
        [ChangeKind.FileDeleted] = "fil-slettet",
    };

    private static readonly Dictionary<string, ChangeKind> Kinds = Words.ToDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);

    public static string Of(ChangeKind kind) => Words[kind];

    /// <summary>Null for a word that nothing is called.</summary>
    public static ChangeKind? Parse(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;
}
