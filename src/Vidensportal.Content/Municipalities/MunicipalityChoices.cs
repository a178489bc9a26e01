using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Municipalities;

/// <summary>The words that stand in a municipality's page.</summary>
public static class MunicipalityChoices
{
    public static IReadOnlyDictionary<string, MunicipalityStatus> Statuses { get; } = new Dictionary<string, MunicipalityStatus>
    {
        ["overvejer"] = MunicipalityStatus.Considering, ["forbereder"] = MunicipalityStatus.Preparing, ["i-gang"] = MunicipalityStatus.Running,
        ["hele-kommunen"] = MunicipalityStatus.WholeMunicipality, ["stoppet"] = MunicipalityStatus.Stopped, ["beslaegtet"] = MunicipalityStatus.Related,
    };

    public static IReadOnlyDictionary<string, ComponentAnswer> Answers { get; } = new Dictionary<string, ComponentAnswer>
    {
        ["ja"] = ComponentAnswer.Yes, ["delvis"] = ComponentAnswer.Partly, ["nej"] = ComponentAnswer.No, ["ukendt"] = ComponentAnswer.Unknown,
    };
}
