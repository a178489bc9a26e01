namespace Vidensportal.Calculator.Models;

/// <summary>Something that a reader of a result must know.</summary>
/// <param name="Id">A short name: <c>kontrol</c>, <c>smaa-tal</c></param>
/// <param name="Title">A word or two.</param>
/// <param name="Facts">Ids of the facts behind it.</param>
public sealed record WarningDefinition(string Id, WarningCondition Condition, string Title, string Text, IReadOnlyList<string> Facts);

/// <summary>When a warning is shown.</summary>
public enum WarningCondition
{
    /// <summary>With every result.</summary>
    Always,

    /// <summary>Fewer cases per worker today than Herning had: the change is smaller than Herning's.</summary>
    SmallerChangeThanHerning,

    /// <summary>Children are moved from a place whose price is above the first threshold of the refund, and the refund is counted.</summary>
    RefundIsInPlay,

    /// <summary>Children are moved to foster care, and no support is paid there.</summary>
    FosterCareWithoutSupport,

    /// <summary>No money is set aside for more prevention.</summary>
    NoExtraPrevention,

    /// <summary>A unit price that counts is still the standard one.</summary>
    StandardPrices,

    /// <summary>Cases per worker afterwards are outside the recommended range.</summary>
    CasesOutsideRecommendation,

    /// <summary>The saving for each moved child is larger than is likely.</summary>
    LargeSavingPerChild,

    /// <summary>More children are moved from a step than there are on it.</summary>
    MoreMovedThanThereAre,

    /// <summary>Both the causal share and the offset hold the rest of the municipality's growth against the effort.</summary>
    CountedTwice,

    /// <summary>Children are moved to a step that costs nothing.</summary>
    FreeStep,

    /// <summary>Children are moved to a place that costs more than the one they leave.</summary>
    DearerStep,
}

/// <summary>The numbers that the conditions use.</summary>
/// <param name="HerningCasesBefore">Cases per worker in Herning before: 48.</param>
/// <param name="FewestRecommendedCases">20.</param>
/// <param name="MostRecommendedCases">30.</param>
/// <param name="LargestSavingPerChildKroner">1,500,000 kroner a year.</param>
/// <param name="WholeMunicipalityCausalPercent">65: the causal share that already counts the rest of the municipality.</param>
public sealed record WarningLimits(
    double HerningCasesBefore, double FewestRecommendedCases, double MostRecommendedCases, double LargestSavingPerChildKroner, double WholeMunicipalityCausalPercent);
