namespace Vidensportal.Theme.Replication;

/// <summary>The answers that one can give, as they are kept and as they are shown; theme/Replication/fidelity/savedFidelity.ts has the same.</summary>
internal static class FidelityReplies
{
    public static IReadOnlyList<(string Value, string Text)> All { get; } = [("ja", "Ja"), ("delvist", "Delvist"), ("nej", "Nej"), ("ved-ikke", "Ved ikke")];

    /// <summary>From the least to the most, and apart from them what nobody knows: the columns of the picture.</summary>
    public static IReadOnlyList<(string Value, string Text)> Columns { get; } = [All[2], All[1], All[0], All[3]];
}
