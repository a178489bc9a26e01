using Vidensportal.Content.Editing;

namespace Vidensportal.App.Editing;

/// <summary>The value of a field as text to read and compare, a line for each thing in it.</summary>
internal static class FormValueText
{
    public static string Of(FormValue value) => value switch
    {
        FormText text => text.Text,
        FormRaw raw => raw.Yaml,
        FormItems items => string.Join('\n', items.Items.Select(item => $"– {InLine(item)}")),
        FormEntries entries => string.Join('\n', entries.Entries.Select(entry => $"{entry.Name}: {InLine(entry.Value)}")),
        FormGroup group => string.Join('\n', Parts(group)),
        _ => "",
    };

    private static string InLine(FormValue value) => value switch
    {
        FormGroup group => string.Join("; ", Parts(group)),
        FormItems items => string.Join(", ", items.Items.Select(InLine)),
        _ => Of(value).ReplaceLineEndings(" "),
    };

    private static IEnumerable<string> Parts(FormGroup group) => group.Fields.Where(field => !field.Value.IsEmpty).Select(field => $"{field.Key}: {InLine(field.Value)}");
}
