using Vidensportal.Calculator.Presentation;
using Vidensportal.Theme.Forms;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Calculator;

/// <summary>Up to three calculations side by side.</summary>
/// <param name="Links">Where the links to them are written.</param>
/// <param name="Faults">What is wrong with them, for the summary.</param>
/// <param name="Comparison">Null until there is one to show.</param>
public sealed record ComparisonPageView(IReadOnlyList<FieldView> Links, IReadOnlyList<FieldFault> Faults, Comparison? Comparison, string ModelAddress) : DetailsView;
