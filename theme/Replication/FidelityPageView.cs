using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Replication;

/// <summary>The page on which a municipality compares what it does with the core components.</summary>
/// <param name="Reservation">What an answer does not show.</param>
public sealed record FidelityPageView(PageBody Reservation, IReadOnlyList<FidelityElement> Elements) : DetailsView;

/// <summary>A core component with what the sources say, and what is asked about it.</summary>
/// <param name="Proof">What can show the answer; null: nothing is proposed.</param>
/// <param name="Items">One to answer, or one for each half that is judged on its own.</param>
public sealed record FidelityElement(
    string Id, string Name, PageBody Description, PageBody Question, PageBody? Proof, IReadOnlyList<FactReference> Facts, PageLink? Page, IReadOnlyList<FidelityItem> Items);

/// <param name="Id"><c>KE1</c>, or <c>KE4.2</c> for a half.</param>
/// <param name="Part">The half's name; null for a whole component.</param>
public sealed record FidelityItem(string Id, string Name, string? Part);
