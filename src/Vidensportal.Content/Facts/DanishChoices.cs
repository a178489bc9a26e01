namespace Vidensportal.Content.Facts;

/// <summary>The words that stand in a fact's file.</summary>
public static class DanishChoices
{
    public static IReadOnlyDictionary<string, Unit> Units { get; } = new Dictionary<string, Unit>
    {
        ["kr"] = Unit.Kroner, ["pct"] = Unit.Percent, ["antal"] = Unit.Count, ["boern"] = Unit.Children, ["sager"] = Unit.Cases,
        ["socialraadgivere"] = Unit.SocialWorkers, ["distrikter"] = Unit.Districts, ["trin"] = Unit.Steps, ["aar"] = Unit.Years,
        ["maaneder"] = Unit.Months, ["uger"] = Unit.Weeks, ["gange"] = Unit.Times, ["interview"] = Unit.Interviews,
        ["personer"] = Unit.Persons, ["kommuner"] = Unit.Municipalities,
    };

    public static IReadOnlyDictionary<string, Qualifier> Qualifiers { get; } = new Dictionary<string, Qualifier>
    {
        ["ingen"] = Qualifier.None, ["ca"] = Qualifier.About, ["knap"] = Qualifier.JustUnder,
        ["hoejst"] = Qualifier.AtMost, ["mindst"] = Qualifier.AtLeast, ["over"] = Qualifier.Over,
    };

    public static IReadOnlyDictionary<string, Area> Areas { get; } = new Dictionary<string, Area>
    {
        ["projektdistrikter"] = Area.ProjectDistricts, ["resten-af-kommunen"] = Area.RestOfMunicipality, ["hele-kommunen"] = Area.WholeMunicipality,
        ["andre-kommuner"] = Area.OtherMunicipalities, ["hele-landet"] = Area.WholeCountry, ["ikke-oplyst"] = Area.NotStated,
    };

    public static IReadOnlyDictionary<string, FactKind> Kinds { get; } = new Dictionary<string, FactKind>
    {
        ["maalt"] = FactKind.Measured, ["oplevet"] = FactKind.Experienced, ["maal"] = FactKind.Goal,
        ["formodning"] = FactKind.Presumption, ["kontekst"] = FactKind.Context, ["egen-beregning"] = FactKind.OwnCalculation,
    };

    /// <summary>The Danish word for a value: the key that a file would have.</summary>
    public static string WordFor<T>(IReadOnlyDictionary<string, T> choices, T value) where T : struct =>
        choices.First(choice => choice.Value.Equals(value)).Key;
}
