using Vidensportal.App.Hosting;
using Vidensportal.Site.Calculations;

namespace Vidensportal.App.Calculations;

/// <summary>The calculator without JavaScript: its form comes here, and the answer is the same page, calculated.</summary>
internal static class CalculatorEndpoint
{
    public static void MapCalculator(this WebApplication app)
    {
        app.MapAskedPage("/beregner/", query => FilledForm.Of(Fields(query)));
        app.MapAskedPage("/beregner/sammenlign/", query => FilledForm.Of(Fields(query)));
    }

    internal static IEnumerable<KeyValuePair<string, string>> Fields(IQueryCollection query) =>
        query.SelectMany(field => field.Value.Select(text => KeyValuePair.Create(field.Key, text ?? "")));
}
