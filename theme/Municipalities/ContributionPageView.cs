using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Municipalities;

/// <summary>The form in which a municipality tells of itself.</summary>
/// <param name="Municipalities">By name, each with its four digits.</param>
/// <param name="Email">Where it is sent; null until somebody is responsible for the site.</param>
/// <param name="Template">A mail with the questions in it, for those without JavaScript.</param>
public sealed record ContributionPageView(
    IReadOnlyList<RegisterChoice> Municipalities, IReadOnlyList<RegisterChoice> Statuses, IReadOnlyList<RegisterChoice> Components, IReadOnlyList<RegisterChoice> Answers,
    IReadOnlyList<RegisterChoice> Outcomes, IReadOnlyList<RegisterChoice> Units, string? Email, string Template) : DetailsView;
