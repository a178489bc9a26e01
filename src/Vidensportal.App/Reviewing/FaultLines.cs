using Vidensportal.App.Editing;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>Faults of the whole portal, each with its field and the place where it is put right.</summary>
internal sealed class FaultLines(ContentStore store)
{
    /// <param name="path">The text that is about to change; the others are named with their path.</param>
    public IReadOnlyList<FaultLineView> Of(EntryPath path, IReadOnlyList<Fault> faults) =>
        [.. faults.GroupBy(fault => fault.File).OrderBy(group => group.Key == path.Value ? 0 : 1).SelectMany(group => InFile(path, group.Key, [.. group])).Distinct()];

    /// <summary>What was found in a text, with links to its fields.</summary>
    public static IReadOnlyList<FaultLineView> Of(EntryPath path, IEnumerable<CheckLineView> lines) =>
        [.. lines.Select(line => new FaultLineView(line.Text, line.Field is null ? null : $"{EntryRoute.AddressOf(path)}#{line.Field}"))];

    private IEnumerable<FaultLineView> InFile(EntryPath path, string file, IReadOnlyList<Fault> faults)
    {
        if (EntryPath.TryParse(file) is not { } entry || store.Find(entry)?.Working is not { } working)
            return faults.Select(fault => new FaultLineView($"{fault.File}: {fault.Problem} {fault.Fix}", null));
        var prefix = entry == path ? "" : $"{EntryHeads.TitleOf(entry, working.Text)} ({entry}): ";
        return EntryCheck.Of(file, working.Text, faults).Select(found => new FaultLineView(
            $"{prefix}{(found.Path == EntryForm.BodyPath ? "Brødtekst: " : found.Label is null ? "" : found.Label + ": ")}{found.Fault.Problem} {found.Fault.Fix}",
            EntryRoute.AddressOf(entry) + (found.Path is null ? "" : "#" + found.Path)));
    }
}
