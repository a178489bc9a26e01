using System.Collections;
using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Vidensportal.Site.Rendering;

/// <summary>
/// A hash over everything that a record holds. A page's HTML is a function of its view, so a view with the same hash needs no new HTML:
/// nothing has to be told, or remembered, about what depends on what.
/// </summary>
public sealed class ModelHash
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();
    private readonly Dictionary<object, UInt128> _shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>Hashes a record once and uses the hash wherever the same object stands inside another.</summary>
    public void Share(object model) => _shared[model] = Of(model);

    public UInt128 Of(object model)
    {
        var hash = new XxHash128();
        Append(hash, model);
        return hash.GetCurrentHashAsUInt128();
    }

    private void Append(XxHash128 hash, object? value)
    {
        switch (value)
        {
            case null: Mark(hash, 0); break;
            case string text: AppendText(hash, text); break;
            case bool or int or long or double or decimal or Enum: AppendText(hash, FormattableString.Invariant($"{value}")); break;
            case UInt128 number: AppendNumber(hash, number); break;
            case IEnumerable list: AppendList(hash, list); break;
            case var record when _shared.TryGetValue(record, out var known): AppendNumber(hash, known); break;
            default: AppendRecord(hash, value); break;
        }
    }

    private static void AppendText(XxHash128 hash, string text)
    {
        Mark(hash, 1);
        AppendNumber(hash, (UInt128)text.Length);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void AppendList(XxHash128 hash, IEnumerable list)
    {
        Mark(hash, 2);
        foreach (var item in list) Append(hash, item);
        Mark(hash, 3);
    }

    private void AppendRecord(XxHash128 hash, object record)
    {
        var type = record.GetType();
        AppendText(hash, type.Name);
        foreach (var property in Properties.GetOrAdd(type, Readable)) Append(hash, property.GetValue(record));
    }

    private static PropertyInfo[] Readable(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)];

    private static void Mark(XxHash128 hash, byte kind) => hash.Append([kind]);

    private static void AppendNumber(XxHash128 hash, UInt128 number) => hash.Append(MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref number, 1)));
}
