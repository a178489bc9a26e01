using Vidensportal.Calculator.Models;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Calculations;

/// <summary>The files under <c>content/beregner/</c> → the versions of the calculation, or what they lack.</summary>
internal static class ModelMaker
{
    /// <summary>Written in a new version, to be told its fingerprint.</summary>
    private const string NewFingerprint = "nyt";

    /// <summary>How many standard values an input must have, where it is not one.</summary>
    private static readonly Dictionary<InputKey, int> Places = new()
    {
        [InputKey.UnitPriceKroner] = 7, [InputKey.RefundThresholdKroner] = 3, [InputKey.RefundPercent] = 3, [InputKey.PhaseInPercent] = 3,
        [InputKey.ChildrenOnStep] = 0, [InputKey.KnownSavingKroner] = 0, [InputKey.MovedFrom] = 0, [InputKey.MovedTo] = 0, [InputKey.MovedChildren] = 0,
    };

    /// <summary>Newest first; none on a site without a calculator.</summary>
    public static IReadOnlyList<CalculationModel> Make(IReadOnlyList<LoadedFile> files, List<Fault> faults)
    {
        var versions = files.Where(file => file.Record is ModelVersion).Select(file => (file.File.Path, Version: (ModelVersion)file.Record!)).ToList();
        if (versions.Count == 0) return [];
        var assumptions = files.Select(file => file.Record).OfType<Assumption>().OrderBy(assumption => assumption.Definition.Key).ToList();
        var isAllRead = files.All(file => file.Faults.Count == 0 || !file.File.Path.StartsWith(AssumptionSchema.Folder, StringComparison.Ordinal));
        // A file that could not be read has told its own faults; what follows from them is not told again.
        if (!isAllRead) return [];
        if (Missing(assumptions) is { Count: > 0 } missing)
        {
            faults.AddRange(missing.Select(name => new Fault($"{AssumptionSchema.Folder}{name}.yaml", Position.Start, "Filen mangler.", "Beregneren skal kende alle felter. Læg filen tilbage.")));
            return [];
        }
        var warnings = files.Select(file => file.Record).OfType<OrderedWarning>().OrderBy(warning => warning.Order).Select(warning => warning.Warning).ToList();
        var checklist = files.Select(file => file.Record).OfType<Checklist>().FirstOrDefault()?.Questions ?? [];
        faults.AddRange(TooNew(assumptions, versions.Max(one => one.Version.Date)));
        var models = new List<CalculationModel>();
        foreach (var (path, version) in versions.OrderByDescending(one => one.Version.Date))
        {
            var model = Make(version, assumptions, warnings, checklist);
            var found = Check(path, version, model, PrintOf(model, assumptions)).ToList();
            faults.AddRange(found);
            if (found.Count == 0) models.Add(model);
        }
        return models;
    }

    private static CalculationModel Make(ModelVersion version, IReadOnlyList<Assumption> assumptions, IReadOnlyList<WarningDefinition> warnings, IReadOnlyList<string> checklist) => new()
    {
        Version = version.Version, Date = version.Date, Inputs = [.. assumptions.Select(assumption => assumption.On(version.Date))], Profiles = version.Profiles,
        Steps = version.Steps, Scenarios = version.Scenarios, Uncertainty = version.Uncertainty, Sensitivities = version.Sensitivities,
        Warnings = warnings, WarningLimits = version.Limits, Checklist = checklist,
    };

    /// <summary>Over what the version had: an input that came later leaves it as it was.</summary>
    private static string PrintOf(CalculationModel model, IReadOnlyList<Assumption> assumptions) => ModelFingerprint.Of(model with
    {
        Inputs = [.. model.Inputs.Where(input => assumptions.Any(assumption => assumption.Definition.Key == input.Key && assumption.ExistsOn(model.Date)))],
    });

    private static IEnumerable<Fault> TooNew(IReadOnlyList<Assumption> assumptions, DateOnly newest) =>
        from assumption in assumptions
        where !assumption.ExistsOn(newest)
        select new Fault(FileOf(assumption.Definition.Key), Position.Start, $"Feltet er indført den {assumption.Introduced:yyyy-MM-dd}, men den nyeste version er fra {newest:yyyy-MM-dd}.",
            "Lav en ny version i beregner/modeller/ med den dag, feltet kom til, som dato.") { Field = AssumptionSchema.IntroducedName };

    private static string FileOf(InputKey key) => $"{AssumptionSchema.Folder}{InputKeys.NameOf(key)}.yaml";

    private static List<string> Missing(IReadOnlyList<Assumption> assumptions) =>
        [.. InputKeys.ByName.Where(name => assumptions.All(assumption => assumption.Definition.Key != name.Value)).Select(name => name.Key)];

    private static IEnumerable<Fault> Check(string path, ModelVersion version, CalculationModel model, string print)
    {
        foreach (var input in model.Inputs)
        {
            var places = Places.GetValueOrDefault(input.Key, 1);
            // The years of the phase-in may be fewer: the last one holds for the rest.
            var isEnough = input.Key == InputKey.PhaseInPercent ? input.Standards.Count is > 0 and <= 3 : input.Standards.Count == places;
            if (!isEnough)
                yield return new(FileOf(input.Key), Position.Start,
                    $"Version {version.Version} skal have {places} {(places == 1 ? "standardværdi" : "standardværdier")} og finder {input.Standards.Count} pr. {version.Date:yyyy-MM-dd}.", "Tilføj de værdier, der mangler, med fra: senest den dag. Er feltet nyt, så skriv indfoert.");
        }
        foreach (var profile in model.Profiles)
            foreach (var name in profile.Values.Keys.Where(name => !InputKeys.ByName.ContainsKey(name)))
                yield return new(path, Position.Start, $"Profilen {profile.Id} bruger feltet \"{name}\", som ikke findes.", Suggestion.Nearest(name, InputKeys.ByName.Keys, "Ret navnet."));
        if (version.Fingerprint == NewFingerprint)
            yield return new(path, Position.Start, $"Version {version.Version} er ny og har intet aftryk endnu.", $"Skriv aftryk: {print}.");
        else if (version.Fingerprint is { } fingerprint && fingerprint != print)
            yield return new(path, Position.Start, $"Tallene i version {version.Version} er ændret, efter at den blev udgivet (aftrykket er nu {print}).",
                "Gamle links skal regne det samme. Sæt tallene tilbage, og lav en ny version med en ny dato.");
    }
}
