using System.Globalization;

namespace Vidensportal.Publishing.Kills;

/// <summary>What came of killing the writers again and again.</summary>
/// <param name="Acknowledged">Saves, decisions and publications that the store had answered as done.</param>
/// <param name="Lost">Acknowledged commits that no ref leads to any more.</param>
/// <param name="Partial">Commits of main that have one file of a publication and not the other.</param>
/// <param name="StaleLocks">Lock files that a killed git left, before the next start cleared them up.</param>
/// <param name="SlowestStart">From the start of the program to its first acknowledged save after a kill.</param>
/// <param name="Damage">What fsck said; empty when all is whole.</param>
public sealed record KillReport(int Kills, int Acknowledged, int Publications, int Lost, int Partial, int StaleLocks, int StaleIndexes, TimeSpan SlowestStart, string Damage)
{
    public bool IsClean => Lost == 0 && Partial == 0 && Damage.Length == 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"""
        kills                         {Kills}
        acknowledged                  {Acknowledged}, of them publications {Publications}
        acknowledged and lost         {Lost}
        half publications on main     {Partial}
        stale locks, stale indexes    {StaleLocks}, {StaleIndexes}
        slowest start to first save   {SlowestStart.TotalSeconds:0.0} s
        fsck                          {(Damage.Length == 0 ? "clean" : Damage)}
        """);
}
