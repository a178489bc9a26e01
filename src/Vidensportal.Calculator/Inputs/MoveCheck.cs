using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Inputs;

/// <summary>A row of a draft becomes a move.</summary>
internal static class MoveCheck
{
    /// <summary>The rows in which something is written.</summary>
    public static IEnumerable<int> Rows(InputDraft draft) =>
        draft.Entries.Where(entry => InputFields.IsOfMove(entry.Key.Key) && entry.Value != FieldEntry.Empty).Select(entry => entry.Key.Place).Distinct().Order();

    public static Move Check(int row, InputDraft draft, FieldCheck check)
    {
        // An empty support is none; the other columns have no standard.
        var support = new InputField(InputKey.MovedSupportKroner, row);
        if (draft.Entries.GetValueOrDefault(support, FieldEntry.Empty) == FieldEntry.Empty) draft.Entries.Remove(support);
        var (from, to) = (new InputField(InputKey.MovedFrom, row), new InputField(InputKey.MovedTo, row));
        var move = new Move(row, (int)check.Number(from), (int)check.Number(to), check.Number(new(InputKey.MovedChildren, row)), check.Number(support));
        if (move.From == move.To && !check.HasFault(from) && !check.HasFault(to)) check.Add(to, "fejl.samme-trin");
        return move;
    }
}
