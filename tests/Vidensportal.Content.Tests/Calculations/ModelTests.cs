using Vidensportal.Calculator.Models;
using Vidensportal.Content.Calculations;
using Vidensportal.Content.Files;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests.Calculations;

/// <summary>The portal's own assumptions, and what an editor can do wrong with them.</summary>
public sealed class ModelTests
{
    /// <summary>A page that calculates brings the portal's own files with it.</summary>
    private const string Page = """
        -- beregner/index.md --
        ---
        type: beregner
        ---

        """;

    [Fact]
    public void The_portals_own_model_has_every_input_in_the_order_of_the_form()
    {
        var model = Load(Page).Calculations.Single(one => one.Version == "1.0");

        Assert.Equal(Enum.GetValues<InputKey>(), model.Inputs.Select(input => input.Key));
        Assert.Equal([0, 0, 128650, 128650, 470000, 470000, 1160000], model[InputKey.UnitPriceKroner].Standards.Select(standard => standard.Value));
        Assert.Equal([55, 100], model[InputKey.PhaseInPercent].Standards.Select(standard => standard.Value));
        Assert.Equal(0.95, model.Uncertainty.Cost.Lowest);
    }

    [Fact]
    public void A_new_value_holds_from_its_day_and_an_old_version_keeps_the_old_one()
    {
        var models = Load(Page + Version("1.0", "2040-01-01") + Version("2.0", "2041-01-01") + Assumption("rente_pct", """
            vaerdier:
              - {fra: 2026-01-01, vaerdi: "3,5", tillid: A, kilde: Finansministeriet, begrundelse: Fra 2021.}
              - {fra: 2041-01-01, vaerdi: 4, tillid: A, kilde: Finansministeriet, begrundelse: Fra 2027.}
              - {fra: 2042-01-01, vaerdi: 5, tillid: A, kilde: Finansministeriet, begrundelse: Fra 2028.}
            """)).Calculations;

        Assert.Equal([("2.0", 4), ("1.0", 3.5)], models.Select(model => (model.Version, model[InputKey.DiscountRatePercent].Standards.Single().Value)));
    }

    [Fact]
    public void A_published_version_whose_numbers_change_is_refused_and_texts_may_be_put_better()
    {
        var print = ModelFingerprint.Of(Load(Page + Version("1.0", "2040-01-01")).Calculations.Single());
        var published = Page + Version("1.0", "2040-01-01", $"aftryk: {print}");

        Assert.Equal($"content/beregner/modeller/1.0.yaml:1:1  Version 1.0 er ny og har intet aftryk endnu. Skriv aftryk: {print}.", Assert.Single(Faults(Page + Version("1.0", "2040-01-01", "aftryk: nyt"))));
        Assert.Empty(Faults(published + Assumption("rente_pct", Rate("3,5", "Skrevet bedre."))));
        Assert.Contains("beregner/modeller/1.0.yaml:1:1  Tallene i version 1.0 er ændret, efter at den blev udgivet", Assert.Single(Faults(published + Assumption("rente_pct", Rate("3", "Et andet tal.")))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_keeps_its_print_when_an_input_is_introduced_and_calculates_with_none_of_it()
    {
        var versions = Page + Version("1.0", "2040-01-01", "aftryk: 1520c19b8d6f") + Version("1.1", "2041-01-01");
        var introduced = Assumption("opstart_kr", "indfoert: 2041-01-01\nvaerdier: [{fra: 2041-01-01, vaerdi: 8, tillid: A, kilde: En, begrundelse: Feltet er nyt.}]");

        var models = Load(versions.Replace("1520c19b8d6f", PrintWithoutStart(), StringComparison.Ordinal) + introduced).Calculations;

        Assert.Equal([("1.1", 8), ("1.0", 0)], models.Select(model => (model.Version, model[InputKey.StartKroner].Standards.Single().Value)));
        Assert.Contains("Tallene i version 1.0 er ændret", Assert.Single(Faults(versions + introduced)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_no_version_is_new_enough_for_asks_for_a_version() =>
        Assert.Equal("content/beregner/forudsaetninger/rente_pct.yaml:1:1  Feltet er indført den 2041-01-01, men den nyeste version er fra 2040-01-01. Lav en ny version i beregner/modeller/ med den dag, feltet kom til, som dato.",
            Assert.Single(Faults(Page + Version("1.0", "2040-01-01") + Assumption("rente_pct", "indfoert: 2041-01-01\n" + Rate("3,5", "Feltet er nyt.")))));

    [Theory]
    [InlineData("vaerdier: [{fra: 2026-01-01, vaerdi: 11, tillid: A, kilde: En, begrundelse: For højt.}]", "Værdien 11 ligger uden for det, man kan skrive.")]
    [InlineData("vaerdier: [{fra: 2026-01-01, vaerdi: 3.500, tillid: A, kilde: En, begrundelse: Punktum.}]", "Tallet kan ikke læses.")]
    [InlineData("vaerdier: [{fra: 2026-01-01, vaerdi: 3, tillid: D, kilde: En, begrundelse: Ukendt mærke.}]", "\"D\" kan ikke vælges her.")]
    [InlineData("vaerdier: [{fra: 2026-01-01, vaerdi: 3, tillid: A, kilde: En, begrundelse: Først.}, {fra: 2026-01-01, vaerdi: 4, tillid: A, kilde: En, begrundelse: Igen.}]", "To værdier gælder fra 2026-01-01 på samme plads.")]
    [InlineData("vaerdier: [{fra: 2026-01-01, vaerdi: 3, tillid: A, kilde: En, fakta: [X99], begrundelse: Faktummet mangler.}]", "Faktummet \"X99\" findes ikke.")]
    [InlineData("vaerdier: []", "Version 1.0 skal have 1 standardværdi og finder 0 pr. 2040-01-01.")]
    [InlineData("vaerdier: [{fra: 2041-01-01, vaerdi: 3, tillid: A, kilde: En, begrundelse: Endnu ikke.}]", "Version 1.0 skal have 1 standardværdi og finder 0 pr. 2040-01-01.")]
    public void What_is_wrong_with_an_assumption_is_told_in_its_file(string values, string problem)
    {
        var fault = Assert.Single(Faults(Page + Version("1.0", "2040-01-01") + Assumption("rente_pct", values)));

        Assert.StartsWith("content/beregner/forudsaetninger/rente_pct.yaml:", fault, StringComparison.Ordinal);
        Assert.Contains(problem, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assumption_under_another_name_than_its_files_is_refused() =>
        Assert.Contains(Faults(Page + Version("1.0", "2040-01-01") + "-- beregner/forudsaetninger/renten.yaml --\n" + AssumptionText("rente_pct", Rate("3", "Igen."))),
            fault => fault.Contains("Filen hedder renten, men indeholder rente_pct.", StringComparison.Ordinal));

    [Fact]
    public void A_profile_that_names_no_input_gets_a_suggestion() =>
        Assert.Contains("Profilen egne bruger feltet \"sager_for\", som ikke findes. Mente du \"sager_foer\"?",
            Assert.Single(Faults(Page + Version("1.0", "2040-01-01", replace: ("felt: sager_foer", "felt: sager_for")))), StringComparison.Ordinal);

    [Fact]
    public void A_spread_out_of_order_is_refused() =>
        Assert.Contains("Tallene står ikke i rækkefølge. Skriv tre tal i procent: [75, 100, 125].",
            Assert.Single(Faults(Page + Version("1.0", "2040-01-01", replace: ("udgift_pct: [95, 100, 115]", "udgift_pct: [115, 100, 95]")))), StringComparison.Ordinal);

    [Fact]
    public void A_warning_knows_when_it_is_shown() =>
        Assert.Contains("\"aldrig\" kan ikke vælges her.", Assert.Single(Faults(Page + "-- beregner/advarsler/ny.yaml --\nid: ny\nraekkefoelge: 99\nvises: aldrig\ntitel: Ny\ntekst: Noget at vide.\n")), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_calculates_without_a_model_is_told() =>
        Assert.Contains("beregner/index.md:1:1  Siden regner, men der er ingen model at regne med.", Assert.Single(SmallContent.FaultsIn([.. Files(Page).Where(file => !file.Path.EndsWith(".yaml", StringComparison.Ordinal) || !file.Path.StartsWith("beregner/", StringComparison.Ordinal))])), StringComparison.Ordinal);

    private static ContentLibrary Load(string archive)
    {
        var loaded = ContentLoader.Load(Files(archive), []);
        Assert.Empty(loaded.Faults);
        return loaded.Library!;
    }

    private static string[] Faults(string archive) => SmallContent.FaultsIn(Files(archive));

    /// <summary>The portal's own files, but for its versions when the archive has some: those are so much later that they know every input there will be.</summary>
    private static IReadOnlyList<ContentFile> Files(string archive)
    {
        const string folder = "beregner/modeller/";
        var files = TestContent.Files(ContentDefaults.Complete(archive)).OrderBy(file => file.Path, StringComparer.Ordinal);
        return [.. files.Where(file => !file.Path.StartsWith(folder, StringComparison.Ordinal) || !archive.Contains(folder, StringComparison.Ordinal) || archive.Contains($"-- {file.Path} --", StringComparison.Ordinal))];
    }

    private static string Version(string version, string date, string fingerprint = "", (string Old, string New) replace = default)
    {
        var own = File.ReadAllText(Path.Combine(Repository.Content, "beregner/modeller/1.0.yaml"));
        var lines = own.Split('\n').Where(line => !line.StartsWith("version:", StringComparison.Ordinal) && !line.StartsWith("dato:", StringComparison.Ordinal) && !line.StartsWith("aftryk:", StringComparison.Ordinal));
        var text = string.Join('\n', lines);
        if (replace.Old is not null) text = text.Replace(replace.Old, replace.New, StringComparison.Ordinal);
        return $"-- beregner/modeller/{version}.yaml --\nversion: \"{version}\"\ndato: {date}\n{fingerprint}\n{text}\n";
    }

    private static string Assumption(string key, string values) => $"-- beregner/forudsaetninger/{key}.yaml --\n{AssumptionText(key, values)}";

    private static string AssumptionText(string key, string values) => $"noegle: {key}\nnavn: Rente, i pct. om året\nenhed: pct\ngruppe: forudsaetninger\nmindst: 0\nhoejst: 10\n{values}\n";

    /// <summary>What the portal's own version is without the start, as if the calculator had begun without it.</summary>
    private static string PrintWithoutStart()
    {
        var model = Load(Page + Version("1.0", "2040-01-01")).Calculations.Single();
        return ModelFingerprint.Of(model with { Inputs = [.. model.Inputs.Where(input => input.Key != InputKey.StartKroner)] });
    }

    private static string Rate(string value, string reason) => $"vaerdier: [{{fra: 2026-01-01, vaerdi: \"{value}\", tillid: A, kilde: Finansministeriet, begrundelse: {reason}}}]";
}
