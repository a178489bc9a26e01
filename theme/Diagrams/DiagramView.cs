using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Diagrams;

/// <summary>A picture with its table. The description is what one would say to someone who does not see it.</summary>
/// <param name="Id">Unique on the page; a prefix for the ids inside the picture.</param>
/// <param name="CsvAddress">The table as a file.</param>
public abstract record DiagramView(string Id, string Title, string Description, string CsvAddress);

/// <summary>The ladder: step 1 is the lowest.</summary>
public sealed record StairsView(string Id, string Title, string Description, string CsvAddress, IReadOnlyList<StairStep> Steps)
    : DiagramView(Id, Title, Description, CsvAddress);

public sealed record StairStep(int Number, string Name, PageBody? Text, PageLink? Page, IReadOnlyList<FactReference> References);

public sealed record BeforeAfterView(string Id, string Title, string Description, string CsvAddress, IReadOnlyList<BeforeAfterRow> Rows)
    : DiagramView(Id, Title, Description, CsvAddress);

public sealed record BeforeAfterRow(string Name, FigureView Before, FigureView After, IReadOnlyList<FactReference> References);

/// <summary>Increases and decreases as bars from a zero line.</summary>
public sealed record ChangeDiagramView(string Id, string Title, string Description, string CsvAddress, IReadOnlyList<ChangeRow> Rows)
    : DiagramView(Id, Title, Description, CsvAddress);

public sealed record ChangeRow(string Name, FigureView Change, IReadOnlyList<FactReference> References);

/// <summary>Who meets how often.</summary>
public sealed record RhythmView(string Id, string Title, string Description, string CsvAddress, IReadOnlyList<RhythmRow> Rows)
    : DiagramView(Id, Title, Description, CsvAddress);

/// <param name="WeeksOfFour">In which of four weeks they meet, 1 to 4; the rhythm that the picture draws.</param>
public sealed record RhythmRow(string Name, PageBody? Text, IReadOnlyList<int> WeeksOfFour, IReadOnlyList<FactReference> References);

public sealed record TimelineView(string Id, string Title, string Description, string CsvAddress, IReadOnlyList<TimelineEvent> Events)
    : DiagramView(Id, Title, Description, CsvAddress);

/// <param name="IsLater">From a source outside the five: drawn otherwise, and said.</param>
public sealed record TimelineEvent(string When, PageBody Text, bool IsLater, IReadOnlyList<FactReference> References);

/// <param name="Value">For the length of a bar.</param>
/// <param name="Text">Ready to show, sign, unit and qualifier included.</param>
public sealed record FigureView(double Value, string Text);
