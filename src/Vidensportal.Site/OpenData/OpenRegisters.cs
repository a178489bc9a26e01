using System.Runtime.CompilerServices;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Settings;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.OpenData;

/// <summary>The registers as a host that can reckon answers them: in pages, and as of a day. A plain file host has <see cref="DataFiles"/> only.</summary>
public static class OpenRegisters
{
    private static readonly ConditionalWeakTable<SitePlan, IReadOnlyList<Register>> Known = [];

    /// <summary>Whether its items tell which years they cover.</summary>
    public static bool IsDated(SitePlan plan, string name) => Of(plan).Any(register => register.Name == name && register.IsDated);

    /// <summary>Null where there is no such register.</summary>
    public static (int Total, byte[] Answer)? Ask(SitePlan plan, string name, RegisterQuestion question) =>
        Of(plan).FirstOrDefault(register => register.Name == name)?.Part(question) is { } part ? ((int)part["iAlt"]!, JsonText.Write(part)) : null;

    public static bool Has(SitePlan plan, string name) => Of(plan).Any(register => register.Name == name);

    /// <summary>What became of something that is no longer given; null when it never was, still is, or is not out yet.</summary>
    public static Withdrawal? Withdrawn(SitePlan plan, string name, string id) =>
        plan.Library.Settings.Withdrawals.FirstOrDefault(one => one.Register == name && one.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } named ? named
        : name == Registers.Pages && plan.Library.Pages.FirstOrDefault(page => page.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { Expires: { } expires } page && WasPublic(page) && expires <= plan.Options.AsOf
            ? new(name, page.Id, expires, "Siden er udløbet.")
            : null;

    private static bool WasPublic(Page page) => page.Status is PageStatus.Published or PageStatus.Outdated;

    internal static IReadOnlyList<Register> Of(SitePlan plan) => Known.GetValue(plan, Registers.All);
}
