namespace Vidensportal.App.EditorFrame;

/// <summary>A form as it was sent.</summary>
internal sealed class SentForm
{
    private readonly IFormCollection _fields;

    private SentForm(IFormCollection fields) => _fields = fields;

    public static async Task<SentForm> Read(HttpContext http) =>
        new(http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : FormCollection.Empty);

    /// <summary>A line of text, without what surrounds it; empty when it was not sent.</summary>
    public string Line(string name) => Whole(name).Trim();

    /// <summary>A field exactly as it was sent; empty when it was not.</summary>
    public string Whole(string name) => _fields[name] is [{ } value, ..] ? value : "";

    /// <summary>The choices that were made.</summary>
    public IReadOnlyList<string> Choices(string name) => [.. _fields[name].OfType<string>()];
}
