using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;

namespace Vidensportal.Site.Calculations;

/// <summary>Which version of the calculation an address asks for.</summary>
public static class ModelVersions
{
    /// <summary>Those in use on the site's day, newest first. A site with a calculator has at least one.</summary>
    public static IReadOnlyList<CalculationModel> Of(SitePlan plan) => [.. plan.Library.Calculations.Where(model => model.Date <= plan.Options.AsOf)];

    public static CalculationModel? Find(SitePlan plan, string version) => Of(plan).FirstOrDefault(model => model.Version == version);

    /// <summary>The version that the form names, and what to say when it is not the newest.</summary>
    internal static (CalculationModel Model, string? Notice) For(SitePlan plan, FilledForm form)
    {
        var newest = Of(plan)[0];
        var asked = form.Fields.FirstOrDefault(field => field.Key == TextInputReader.VersionField).Value;
        if (asked is null || asked == newest.Version) return (newest, null);
        return Find(plan, asked) is { } older
            ? (older, $"Linket er lavet med model {older.Version} fra {DanishDates.View(older.Date).Text}, og der er regnet med den. Den nyeste er model {newest.Version}.")
            : (newest, $"Linket er lavet med en model, som ikke findes her. Tallene er regnet igen med model {newest.Version}.");
    }

    public static string AddressOf(CalculationModel model) => $"/api/v1/beregningsmodeller/{model.Version}.json";
}
