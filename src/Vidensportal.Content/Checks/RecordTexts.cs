using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Checks;

/// <summary>Every compiled text that a record holds.</summary>
public static class RecordTexts
{
    public static IEnumerable<ProseText> Of(object? record) => record switch
    {
        Page page => [page.Body, .. page.NotStated, .. OfDetails(page.Details)],
        Term term => [term.Definition],
        CoreComponent component => [component.Description],
        Disagreement disagreement => [disagreement.PossibleExplanation, disagreement.Shown],
        MunicipalityMention mention => [mention.Text],
        Diagram diagram => diagram.Rows.Where(row => row.Text is not null).Select(row => row.Text!),
        _ => [],
    };

    private static IEnumerable<ProseText> OfDetails(PageDetails details) => details switch
    {
        ResultPageDetails result => result.Limitations,
        CalculatorPageDetails calculator => [calculator.Readings],
        GuidePageDetails guide => guide.Prerequisites.Concat(guide.Checklist),
        MunicipalityPageDetails municipality => municipality.Results.Select(result => result.Note).OfType<ProseText>(),
        _ => [],
    };
}
