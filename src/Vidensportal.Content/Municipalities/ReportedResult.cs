using Vidensportal.Content.Facts;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Municipalities;

/// <summary>What a municipality got out of it: from a fact of the portal's, or as it has told itself. Also that nothing happened.</summary>
/// <param name="Measure">What was looked at.</param>
/// <param name="Fact">The fact that tells it; null when the municipality has told it itself.</param>
/// <param name="Own">What it has told itself; null when a fact tells it.</param>
public sealed record ReportedResult(string Measure, ResultOutcome Outcome, string? Fact, OwnFigures? Own, ProseText? Note);

/// <summary>Figures that a municipality has given about itself.</summary>
/// <param name="Base">How many the percentages are of; null for other units.</param>
public sealed record OwnFigures(ReportedFigure? Before, ReportedFigure? After, Unit? Unit, int? Base, string Period, string ReportedBy, DateOnly ReportedOn);

/// <param name="Value">Null for a number that is too small to be shown.</param>
public sealed record ReportedFigure(decimal? Value);

/// <summary>What became of it. That it stayed as it was, was not reached or was not measured are results too.</summary>
public enum ResultOutcome { Fell, Rose, Unchanged, NotReached, NotMeasured }

/// <summary>Why a municipality stopped.</summary>
public sealed record MunicipalityStop(string When, string Reason);
