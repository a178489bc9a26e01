namespace Vidensportal.Calculator.Models;

/// <summary>The inputs that the formulas know. Their names in links, files and the API are in <see cref="InputKeys"/>.</summary>
public enum InputKey
{
    Cases,
    CasesPerWorkerBefore,
    CasesPerWorkerAfter,
    RoundPostsTo,
    WorkerKroner,
    TeamLeaderPosts,
    TeamLeaderKroner,
    InterdisciplinaryKroner,
    ExtraPreventionKroner,
    StartKroner,
    CostMarkupPercent,
    ChildrenOnStep,
    UnitPriceKroner,
    UnitPriceAdjustmentPercent,
    MovedFrom,
    MovedTo,
    MovedChildren,
    MovedSupportKroner,
    KnownSavingKroner,
    RefundIsOn,
    RefundThresholdKroner,
    RefundPercent,
    PhaseInPercent,
    FadePercent,
    CausalPercent,
    OffsetKroner,
    HorizonYears,
    DiscountRatePercent,
}
