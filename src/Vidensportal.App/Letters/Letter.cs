namespace Vidensportal.App.Letters;

/// <summary>A letter in plain text. It says nothing that the editors' first page does not.</summary>
internal sealed record Letter(string Subject, string Text);
