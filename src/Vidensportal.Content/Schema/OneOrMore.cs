using System.Diagnostics.CodeAnalysis;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Schema;

/// <summary>A list, where a single item may stand without the brackets.</summary>
internal sealed class OneOrMore<T>(FieldType<T> item) : FieldType<IReadOnlyList<T>> where T : notnull
{
    private readonly FieldType<IReadOnlyList<T>> _list = FieldTypes.ListOf(item, least: 1);

    public override string Form => $"{item.Form}, eller en liste af dem";
    public override FieldShape Shape => new ListShape(item.Shape, 1, FieldTypes.MostItems, TakesSingle: true);

    internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out IReadOnlyList<T>? value)
    {
        if (node is YamlList) return _list.TryRead(node, reading, out value);
        value = item.TryRead(node, reading, out var one) ? [one] : null;
        return value is not null;
    }
}
