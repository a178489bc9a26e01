namespace Vidensportal.Calculator.Models;

/// <summary>
/// The Danish names of the inputs. In a link a list has a number behind its name: <c>enhedspris_kr_6</c> (from 0, as the steps are) and
/// <c>indfasning_pct_1</c> (from 1), and the columns of a move have the row's: <c>flyt_1_antal</c>.
/// </summary>
public static class InputKeys
{
    public static IReadOnlyDictionary<string, InputKey> ByName { get; } = new Dictionary<string, InputKey>
    {
        ["sager"] = InputKey.Cases, ["sager_foer"] = InputKey.CasesPerWorkerBefore, ["sager_efter"] = InputKey.CasesPerWorkerAfter,
        ["afrunding_aarsvaerk"] = InputKey.RoundPostsTo, ["raadgiver_kr"] = InputKey.WorkerKroner,
        ["teamleder_aarsvaerk"] = InputKey.TeamLeaderPosts, ["teamleder_kr"] = InputKey.TeamLeaderKroner,
        ["tvaerfaglig_kr"] = InputKey.InterdisciplinaryKroner, ["ekstra_forebyggelse_kr"] = InputKey.ExtraPreventionKroner,
        ["opstart_kr"] = InputKey.StartKroner, ["omkostningstillaeg_pct"] = InputKey.CostMarkupPercent,
        ["boern"] = InputKey.ChildrenOnStep, ["enhedspris_kr"] = InputKey.UnitPriceKroner, ["prisregulering_pct"] = InputKey.UnitPriceAdjustmentPercent,
        ["flyt_fra"] = InputKey.MovedFrom, ["flyt_til"] = InputKey.MovedTo, ["flyt_antal"] = InputKey.MovedChildren, ["flyt_stoette_kr"] = InputKey.MovedSupportKroner,
        ["besparelse_kendt_kr"] = InputKey.KnownSavingKroner, ["refusion"] = InputKey.RefundIsOn,
        ["refusion_graense_kr"] = InputKey.RefundThresholdKroner, ["refusion_sats_pct"] = InputKey.RefundPercent,
        ["indfasning_pct"] = InputKey.PhaseInPercent, ["bortfald_pct"] = InputKey.FadePercent, ["kausal_pct"] = InputKey.CausalPercent,
        ["modregning_kr"] = InputKey.OffsetKroner, ["horisont_aar"] = InputKey.HorizonYears, ["rente_pct"] = InputKey.DiscountRatePercent,
    };

    private static readonly Dictionary<InputKey, string> Names = ByName.ToDictionary(name => name.Value, name => name.Key);

    public static string NameOf(InputKey key) => Names[key];
}
