using System.Globalization;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Library;
using Vidensportal.Content.Schema;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Forms;

namespace Vidensportal.App.Editing;

/// <summary>The fields of a form → how they are drawn.</summary>
/// <param name="library">For the ids that a field can hold; null when the content can't be read.</param>
/// <param name="grows">The list that gets an empty row; null when none does.</param>
internal sealed class FieldViews(ContentLibrary? library, string? grows)
{
    private static readonly FieldChoice Nothing = new("", "Ikke valgt");
    private readonly HashSet<Reference> _suggested = [];

    public IReadOnlyList<EntryFieldView> All(EntryForm form) => [.. form.Fields.Select(View)];

    /// <summary>The lists of ids that the fields name.</summary>
    public IReadOnlyList<SuggestionsView> Suggestions() => [.. _suggested.Order().Select(kind => new SuggestionsView(IdOf(kind), ChoicesOf(kind)))];

    private EntryFieldView View(FormField field)
    {
        var help = field.Help.Length == 0 || field.Help == field.Label ? null : field.Help;
        if (field.IsFixed) return new FixedFieldView(field.Path, field.Label, help, field.Text);
        return field.Shape switch
        {
            ChoiceShape choice => new ChoiceFieldView(field.Path, field.Label, help, field.IsRequired, field.Text, Choices(choice, field.IsRequired && field.Text.Length > 0, field.Text)),
            ListShape { Item: ChoiceShape choice } list when Texts(field) is { } ticked => new ChoicesFieldView(field.Path, field.Label, help, field.IsRequired || list.Least > 0, ticked, TickedFirst(Choices(choice, true, ""), ticked)),
            ListShape when field.RefersTo is Reference.Topic or Reference.Audience && library is not null && Texts(field) is { } ticked && ticked.All(id => ChoicesOf(field.RefersTo.Value).Any(choice => choice.Value == id)) =>
                new ChoicesFieldView(field.Path, field.Label, help, field.IsRequired, ticked, TickedFirst(ChoicesOf(field.RefersTo.Value), ticked)),
            ListShape list => Rows(field, help, list.Most),
            NamedShape => Rows(field, help, int.MaxValue),
            GroupShape group => new GroupFieldView(field.Path, field.Label, help, field.IsRequired, [.. field.Parts.Select(View)], group.InsteadOf is { } word ? new(word, DanishWord(word)) : null, field.IsInstead),
            TextShape text => new TextFieldView(field.Path, field.Label, WithLength(help, text.Shortest, text.Longest), field.IsRequired, field.Text, text.Longest > 200 ? 4 : 2, IsProse: true),
            RichShape => new TextFieldView(field.Path, field.Label, help, field.IsRequired, field.Text, 4, IsProse: true),
            RawShape => new TextFieldView(field.Path, field.Label, help ?? "Feltet vises, som det står i filen.", field.IsRequired, field.Text, Math.Clamp(field.Text.Count('\n') + 2, 3, 16), IsProse: false),
            DateShape => Line(field, IsDate(field.Text) ? help : "Skriv datoen som år-måned-dag: 2026-11-22.", "short", null, isProse: false) with { IsDate = IsDate(field.Text) },
            WholeShape => Line(field, help, "short", "numeric", isProse: false),
            NumberShape or RangeShape => Line(field, help, "short", "text", isProse: false),
            NameShape name => Line(field, help ?? name.Form, "middle", null, isProse: false),
            LineShape { Longest: <= 60 } => Line(field, help, "middle", null, isProse: true),
            _ => Line(field, help, "wide", null, isProse: true),
        };
    }

    private LineFieldView Line(FormField field, string? help, string width, string? inputMode, bool isProse) =>
        new(field.Path, field.Label, help, field.IsRequired, field.Text, width, inputMode, Suggest(field), isProse && field.RefersTo is null);

    // What is no date yet is shown as it was typed, which a date picker could not.
    private static bool IsDate(string text) => text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private string? Suggest(FormField field)
    {
        if (library is null || field.RefersTo is not { } kind) return null;
        _suggested.Add(kind);
        return IdOf(kind);
    }

    private ListFieldView Rows(FormField field, string? help, int most)
    {
        var items = field.Parts.ToList();
        if (grows == field.Path && items.Count < most) items.Add(field.Blank(items.Count));
        return new(field.Path, field.Label, help, field.IsRequired, field.Label, [.. items.Select(Row)], items.Count < most);
    }

    private ListItemView Row(FormField item) => new(item.Path, View(item),
        item.GivenName is { } name ? new(item.GivenNamePath, "Navn", null, true, name, "middle", null, null, IsProse: false) : null);

    private static List<string>? Texts(FormField field) => field.Value switch
    {
        FormItems items when items.Items.All(item => item is FormText) => [.. items.Items.OfType<FormText>().Select(text => text.Text)],
        { IsEmpty: true } => [],
        _ => null,
    };

    // In the file's own order, which is the order that they are sent in.
    private static List<FieldChoice> TickedFirst(List<FieldChoice> choices, List<string> ticked) =>
        [.. choices.OrderBy(choice => ticked.IndexOf(choice.Value) is var at and >= 0 ? at : int.MaxValue)];

    /// <summary>A word that stands in the file and is none of them is offered too: a save must not change it.</summary>
    private static List<FieldChoice> Choices(ChoiceShape choice, bool isSet, string current)
    {
        var choices = choice.Words.Select(word => new FieldChoice(word.Word, word.Label)).ToList();
        if (current.Length > 0 && choices.All(known => known.Value != current)) choices.Insert(0, new(current, current));
        if (!isSet) choices.Insert(0, Nothing);
        return choices;
    }

    private List<FieldChoice> ChoicesOf(Reference kind) => library is null ? [] : kind switch
    {
        Reference.Topic => [.. library.Settings.Topics.Select(topic => new FieldChoice(topic.Id, topic.Name))],
        Reference.Audience => [.. library.Settings.Audiences.Select(audience => new FieldChoice(audience.Id, audience.Name))],
        Reference.Page => [.. library.Pages.Select(page => new FieldChoice(page.Id, page.Title))],
        Reference.Fact => [.. library.Facts.Values.OrderBy(fact => fact.Id, StringComparer.Ordinal).Select(fact => new FieldChoice(fact.Id, fact.Statement))],
        Reference.Source => [.. library.Sources.Select(source => new FieldChoice(source.Key, source.Value.Title))],
        Reference.Disagreement => [.. library.Disagreements.Values.Select(one => new FieldChoice(one.Id, one.Subject))],
        _ => [.. library.CoreComponents.Values.Select(component => new FieldChoice(component.Id, component.Name))],
    };

    private static string IdOf(Reference kind) => "forslag-" + kind switch
    {
        Reference.Topic => "emner",
        Reference.Audience => "maalgrupper",
        Reference.Page => "sider",
        Reference.Fact => "fakta",
        Reference.Source => "kilder",
        Reference.Disagreement => "uenigheder",
        _ => "kerneelementer",
    };

    private static string DanishWord(string word) => word == "ikke-oplyst" ? "Ikke oplyst" : word;

    private static string? WithLength(string? help, int shortest, int longest) =>
        shortest > 1 ? $"{(help is null ? "" : help.TrimEnd('.') + ". ")}{shortest}–{longest} tegn." : help;
}
