using Vidensportal.App.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>Two versions of a text as readers see them, by the real build, with the words marked that differ.</summary>
internal sealed class RenderedVersions(Previews previews)
{
    /// <summary>Both fields and pages.</summary>
    /// <param name="before">Null when there was no text.</param>
    /// <param name="after">Null when the text goes.</param>
    public ChangedTextView Compare(EntryPath path, (string Name, string? Text) before, (string Name, string? Text) after, Person person)
    {
        var changed = new ChangedTextView(before.Name, after.Name, FieldDifferences.Of(path, before.Text ?? "", after.Text ?? ""), "De to versioner er ens.");
        var (older, olderProblem) = Render(path, before.Name, before.Text);
        var (newer, newerProblem) = Render(path, after.Name, after.Text);
        if (older is not null && newer is not null) (older, newer) = RenderedMarks.Mark(older, newer);
        return changed with
        {
            FrameBefore = older is null ? null : Keep(older, path, person, "foer"), FrameAfter = newer is null ? null : Keep(newer, path, person, "efter"),
            Missing = Join(olderProblem, newerProblem),
        };
    }

    private string Keep(string html, EntryPath path, Person person, string side) => PreviewEndpoints.FrameFolder + previews.Keep(html, path, person, side);

    private (string? Html, string? Problem) Render(EntryPath path, string name, string? text)
    {
        if (text is null) return (null, $"{name}: der er ingen tekst.");
        var build = previews.Build(path, text);
        if (build.Site is null) return (null, $"{name}: kan ikke vises som side, før det er rettet, som portalen ikke kan bygges med.");
        return previews.HtmlOf(build, path) is { } html ? (html, null) : (null, $"{name}: vises ikke på nogen side.");
    }

    private static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first} {second}";
}
