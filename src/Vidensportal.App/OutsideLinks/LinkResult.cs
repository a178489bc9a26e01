namespace Vidensportal.App.OutsideLinks;

/// <summary>What came of asking after a link, once.</summary>
/// <param name="Problem">In Danish, to stand after «Linket»: <c>findes ikke (404)</c>; null when the page is there.</param>
/// <param name="IsSure">Whether one answer says it all. A machine that is silent tonight may be there tomorrow; a page that is gone is gone.</param>
internal sealed record LinkAnswer(string? Problem, bool IsSure)
{
    public static LinkAnswer Alive { get; } = new(null, IsSure: true);

    public static LinkAnswer Gone(string problem) => new(problem, IsSure: true);

    public static LinkAnswer Silent(string problem) => new(problem, IsSure: false);
}

/// <summary>How a link has done over the nights.</summary>
/// <param name="Problem">Of the newest answer; null when the page is there.</param>
/// <param name="Nights">How many nights in a row it has had a problem.</param>
/// <param name="Since">The first of those; null when there is no problem.</param>
internal sealed record LinkResult(string Address, string? Problem, bool IsSure, int Nights, DateOnly? Since)
{
    /// <summary>A machine may be down for two nights without an editor having to hear of it.</summary>
    private const int SilentNights = 3;

    /// <summary>Whether an editor should look at it.</summary>
    public bool IsDead => Problem is not null && (IsSure || Nights >= SilentNights);

    /// <summary>The same link after one more night.</summary>
    public static LinkResult After(LinkResult? before, string address, LinkAnswer answer, DateOnly day)
    {
        if (answer.Problem is null) return new(address, null, true, 0, null);
        var nights = before is null || before.Problem is null ? 1 : before.Nights + 1;
        return new(address, answer.Problem, answer.IsSure, nights, before?.Since ?? day);
    }
}
