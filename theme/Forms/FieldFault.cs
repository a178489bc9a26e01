namespace Vidensportal.Theme.Forms;

/// <summary>A fault for the summary.</summary>
/// <param name="Field">The element that it is about; null when it is in no field.</param>
public sealed record FieldFault(string? Field, string Message);
