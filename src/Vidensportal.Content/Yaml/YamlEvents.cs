using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vidensportal.Content.Yaml;

/// <summary>YamlDotNet's parser, with one kind of error: a bracket without its mate makes it stumble in ways of its own.</summary>
internal sealed class YamlEvents(string text) : IParser
{
    public const string Stumbled = "stumbled";
    private readonly Parser _parser = new(new StringReader(text));

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception stumble) when (stumble is not YamlException)
        {
            var at = Current?.Start ?? Mark.Empty;
            throw new SyntaxErrorException(at, at, Stumbled);
        }
    }
}
