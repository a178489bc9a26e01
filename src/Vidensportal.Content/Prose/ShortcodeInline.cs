using Markdig.Syntax.Inlines;

namespace Vidensportal.Content.Prose;

/// <summary>A <c>{{…}}</c> in Markdig's tree, as raw words.</summary>
internal sealed class ShortcodeInline(string content) : LeafInline
{
    public string Content { get; } = content;

    /// <summary>It is all that its paragraph holds.</summary>
    public bool IsAlone { get; set; }
}
