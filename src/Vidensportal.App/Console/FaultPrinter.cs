using Vidensportal.Content.Faults;

namespace Vidensportal.App.Console;

/// <summary>Tells every fault, one on a line, so that an editor or an editor's program can go to the place.</summary>
internal static class FaultPrinter
{
    public static void Print(IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults) System.Console.Error.WriteLine(fault);
        System.Console.Error.WriteLine(faults.Count == 1 ? "1 fejl." : $"{faults.Count} fejl.");
    }
}
