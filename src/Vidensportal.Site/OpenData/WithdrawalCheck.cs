using Vidensportal.Content.Faults;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.OpenData;

/// <summary>Reports what is said to be withdrawn and is not, or from a register that there is not.</summary>
internal static class WithdrawalCheck
{
    private const string File = "site.yaml";

    public static IEnumerable<Fault> Run(SitePlan plan)
    {
        var registers = OpenRegisters.Of(plan);
        foreach (var withdrawal in plan.Library.Settings.Withdrawals)
            if (registers.FirstOrDefault(register => register.Name == withdrawal.Register) is not { } register)
                yield return new(File, Position.Start, $"Registret \"{withdrawal.Register}\" under tilbagetrukket findes ikke.", Suggestion.Nearest(withdrawal.Register, registers.Select(one => one.Name), $"Brug {string.Join(", ", registers.Select(one => one.Name))}."));
            else if (register.Items.Any(item => item.Id.Equals(withdrawal.Id, StringComparison.OrdinalIgnoreCase)))
                yield return new(File, Position.Start, $"{withdrawal.Id} står under tilbagetrukket, men er stadig blandt {withdrawal.Register}.", "Et id bruges aldrig igen: giv det nye et andet, eller slet linjen.");
    }
}
