using System.Globalization;
using Vidensportal.Publishing.Kills;

// `write` is the program that is killed; `run` kills it as many times as told and counts what was lost.
return args switch
{
    ["write", var folder, var seed] => Writers.Run(folder, Number(seed)),
    ["run", var times, .. var rest] => Report(KillRun.Run(Number(times), rest is [var seed] ? Number(seed) : 1, Console.Error)),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Report(KillReport report)
{
    Console.WriteLine(report);
    return report.IsClean ? 0 : 1;
}

static int Usage()
{
    Console.Error.WriteLine("run TIMES [SEED]   kills three writers TIMES times and prints what was lost. Linux only.");
    return 2;
}
