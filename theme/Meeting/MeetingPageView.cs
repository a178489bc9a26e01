using Vidensportal.Calculator.Presentation;
using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Meeting;

/// <summary>What one can bring to a meeting. What is not chosen is neither seen nor printed, and a page's text is fetched when it is chosen.</summary>
/// <param name="Name">What the visitor calls the meeting.</param>
/// <param name="Notices">What the link asked for that is not here.</param>
/// <param name="Elements">What a fidelity profile can say something about: id and name.</param>
public sealed record MeetingPageView(
    string Name, IReadOnlyList<string> Notices, IReadOnlyList<MeetingPart> KeyFigures, IReadOnlyList<MeetingPart> Pages, MeetingChoice Fidelity,
    IReadOnlyList<MeetingElement> Elements, MeetingCalculation? Calculation) : DetailsView
{
    /// <summary>Whether only parts that are still to be fetched rest on the fact.</summary>
    public bool IsElsewhere(FactReference fact) => Pages.Any(part => part.IsElsewhere && part.Rests(fact)) && !KeyFigures.Concat(Pages).Any(part => !part.IsElsewhere && part.Rests(fact));
}

/// <summary>Something that can be chosen.</summary>
/// <param name="Id">As the link has it: <c>side-modellen</c>, <c>tal-f33</c>, <c>fidelitet</c>, <c>beregning</c>.</param>
public sealed record MeetingChoice(string Id, string Title, bool IsChosen);

/// <summary>A page or a key figure.</summary>
/// <param name="Address">Where it stands on the portal.</param>
/// <param name="Figure">A key figure, ready to show; null for a page.</param>
/// <param name="Summary">Null for a key figure.</param>
/// <param name="Sources">The facts behind it, numbered as the marks in it.</param>
/// <param name="Disagreements">What the sources still do not agree on.</param>
/// <param name="Questions">What one could talk about.</param>
/// <param name="ContentAddress">Where the content of a page lies for the browser to fetch; null for a key figure.</param>
public sealed record MeetingPart(
    MeetingChoice Choice, string Address, string PrintedAddress, string? Figure, string? Summary, PageBody Body, IReadOnlyList<MeetingSource> Sources,
    IReadOnlyList<DisagreementView> Disagreements, IReadOnlyList<string> Questions, string? ContentAddress)
{
    /// <summary>Nobody has chosen it yet, so its content is not on the page.</summary>
    public bool IsElsewhere => ContentAddress is not null && Choice is { IsChosen: false };

    public bool Rests(FactReference fact) => Sources.Any(source => source.Fact.Id == fact.Id);
}

/// <param name="IsFirst">It is listed here for the first time on the page, so marks lead here.</param>
public sealed record MeetingSource(FactReference Fact, bool IsFirst);

public sealed record MeetingElement(string Id, string Name);

/// <param name="Link">As it was pasted.</param>
/// <param name="Fault">What is wrong with it; null when nothing is.</param>
/// <param name="Result">The places of a result, blank until there is one.</param>
/// <param name="HasResult">Whether there is one.</param>
public sealed record MeetingCalculation(MeetingChoice Choice, string Link, string? Fault, CalculationView Result, bool HasResult, string Citation, string ModelAddress);
