using Vidensportal.Content.Editing;
using Vidensportal.Content.Schema;

namespace Vidensportal.Content.Tests.Editing;

/// <summary>An edit writes the lines that it is about, in every file of the portal's own content.</summary>
public sealed class UntouchedLinesTests
{
    [Fact]
    public void A_form_sent_back_as_it_was_changes_nothing()
    {
        foreach (var (path, text) in RealTexts.All)
        {
            var form = EntryForm.Of(path, text);

            Assert.Equal(text, EntryText.With(path, text, form.Values, form.Body));
            Assert.Equal(text, EntryText.With(path, text, FormPost.Read(form, PostedForm.Of(form)), form.Body?.Replace("\n", "\r\n", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Any_single_text_however_deep_is_changed_on_its_own_line_alone()
    {
        var edits = 0;
        foreach (var (path, text) in RealTexts.All)
        {
            var form = EntryForm.Of(path, text);
            foreach (var one in RealTexts.Deep(form.Fields).Where(one => one.Value is FormText { IsEmpty: false } && !one.Text.Contains('\n', StringComparison.Ordinal) && one is { IsFixed: false, Shape: not (RangeShape or GroupShape) }))
            {
                var posted = PostedForm.Of(form);
                posted[one.Path] = one.Text + " # og: mere";

                var after = EntryText.With(path, text, FormPost.Read(form, posted), form.Body);

                Assert.True(RealTexts.ChangedLines(text, after).Count == 1, $"{path}: {one.Path}");
                var again = RealTexts.Deep(EntryForm.Of(path, after).Fields).Single(other => other.Path == one.Path);
                Assert.Equal(one.Text + " # og: mere", again.Text);
                edits++;
            }
        }
        Assert.True(edits > 5_000, $"{edits} edits");
    }

    [Fact]
    public void Every_optional_field_can_be_emptied_and_filled_in_again()
    {
        foreach (var (path, text) in RealTexts.All)
        {
            var form = EntryForm.Of(path, text);
            foreach (var one in form.Fields.Where(one => !one.IsRequired && !one.Value.IsEmpty))
            {
                var without = EntryText.With(path, text, new Dictionary<string, FormValue> { [one.Name] = FormValue.Nothing });
                var with = EntryText.With(path, without, new Dictionary<string, FormValue> { [one.Name] = one.Value });

                Assert.All(without.Split('\n'), line => Assert.Contains(line, text.Split('\n')));
                Assert.True(EntryForm.Of(path, without).Values[one.Name].IsEmpty);
                Assert.Equal(form.Values, EntryForm.Of(path, with).Values);
                Assert.Equal(form.Body, EntryForm.Of(path, with).Body);
            }
        }
    }

    [Fact]
    public void Items_that_go_take_their_lines_and_leave_the_others()
    {
        foreach (var (path, text) in RealTexts.All)
        {
            var form = EntryForm.Of(path, text);
            foreach (var list in form.Fields.Where(one => one.Value is FormItems { Items.Count: > 1 }))
            {
                var items = ((FormItems)list.Value).Items;
                for (var i = 0; i < items.Count; i++)
                {
                    var fewer = new FormItems([.. items.Where((_, index) => index != i)]);
                    var after = EntryText.With(path, text, new Dictionary<string, FormValue> { [list.Name] = fewer });

                    Assert.Equal(fewer, EntryForm.Of(path, after).Values[list.Name]);
                    var isInBrackets = text.Split('\n').Any(line => line.StartsWith($"{list.Name}: [", StringComparison.Ordinal));
                    if (isInBrackets) Assert.Single(RealTexts.ChangedLines(text, after));
                    else Assert.All(after.Split('\n'), line => Assert.Contains(line, text.Split('\n')));

                    // And back again, in its old place.
                    var back = EntryText.With(path, after, new Dictionary<string, FormValue> { [list.Name] = list.Value });
                    Assert.Equal(form.Values, EntryForm.Of(path, back).Values);
                }
            }
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_endings_and_byte_order_mark_stay(string ending)
    {
        var text = "\uFEFF---\nid: a\ntype: system\ntitel: Gammel\nstatus: kladde\n---\n\nTekst.\n\n---\n\nMere.\n".Replace("\n", ending, StringComparison.Ordinal);

        var after = EntryText.With("a.md", text, new Dictionary<string, FormValue> { ["titel"] = new FormText("Ny"), ["kortTitel"] = new FormText("Kort") });

        Assert.Equal(text.Replace("Gammel", $"Ny{ending}kortTitel: Kort", StringComparison.Ordinal), after);
        var body = EntryText.With("a.md", text, new Dictionary<string, FormValue>(), "Tekst.\r\n\r\n---\r\n\r\nNyt.");
        Assert.Equal(text.Replace("Mere.", "Nyt.", StringComparison.Ordinal), body);
    }

    [Fact]
    public void Mixed_line_endings_stay_where_they_are()
    {
        const string text = "id: ppr\r\nterm: PPR\ndefinition: Gammel.\r\nnote: Ja.\n";

        Assert.Equal("id: ppr\r\nterm: PPR\ndefinition: Ny.\r\nnote: Ja.\n", EntryText.With("ordliste/ppr.yaml", text, new Dictionary<string, FormValue> { ["definition"] = new FormText("Ny.") }));
    }
}
