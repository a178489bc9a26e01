using System.Text;

namespace Vidensportal.Site.OpenData;

/// <summary>Writes RDF as Turtle: one block for each thing that is described.</summary>
internal sealed class Turtle
{
    private readonly StringBuilder _text = new();

    public void Prefix(string name, string address) => _text.Append("@prefix ").Append(name).Append(": <").Append(address).Append("> .\n");

    /// <param name="properties">Each with its object in Turtle: <see cref="Iri"/>, <see cref="Danish"/>, <see cref="Typed"/> or a prefixed name.</param>
    public void Describe(string subject, string type, params IEnumerable<(string Property, string Value)> properties)
    {
        _text.Append('\n').Append(Iri(subject)).Append("\n  a ").Append(type);
        foreach (var (property, value) in properties) _text.Append(" ;\n  ").Append(property).Append(' ').Append(value);
        _text.Append(" .\n");
    }

    public static string Iri(string address) => $"<{new Uri(address).AbsoluteUri}>";

    public static string Danish(string text) => $"{Quoted(text)}@da";

    public static string Typed(string text, string type) => $"{Quoted(text)}^^{type}";

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Quoted(string text) => $"\"{text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
