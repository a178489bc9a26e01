using Vidensportal.Theme.Body;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Replication;

/// <summary>The page on which a municipality asks itself whether it is ready.</summary>
/// <param name="Reservation">What an answer does not show.</param>
public sealed record ReadinessPageView(PageBody Reservation, IReadOnlyList<ReadinessPart> Parts) : DetailsView;

/// <summary>One of the sides that one looks at it from.</summary>
public sealed record ReadinessPart(string Id, string Name, PageBody Description, IReadOnlyList<ReadinessAsked> Questions);

/// <param name="Settle">What to do first when the answer is not yes.</param>
/// <param name="IsFirst">It has to be settled before the work begins.</param>
/// <param name="Page">The page that helps; null when it is not published.</param>
public sealed record ReadinessAsked(string Id, PageBody Text, PageBody Settle, bool IsFirst, PageLink? Page);
