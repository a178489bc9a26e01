namespace Vidensportal.Content.Schema;

/// <summary>The values that a file or a group holds, by field.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<Field, object> _values = [];

    internal void Add(Field field, object value) => _values.Add(field, value);

    public bool Has(Field field) => _values.ContainsKey(field);

    /// <summary>The value of a required field.</summary>
    public T Required<T>(Field<T> field) where T : notnull => (T)_values[field];

    /// <summary>The value, or null when the field is left out.</summary>
    public T? Optional<T>(Field<T> field) where T : class => (T?)_values.GetValueOrDefault(field);

    /// <summary>The value, or null when the field is left out.</summary>
    public T? OptionalValue<T>(Field<T> field) where T : struct => _values.TryGetValue(field, out var value) ? (T)value : null;

    /// <summary>The items, none when the field is left out.</summary>
    public IReadOnlyList<T> List<T>(Field<IReadOnlyList<T>> field) => Optional(field) ?? [];

    public bool IsYes(Field<bool> field) => OptionalValue(field) ?? false;
}
