using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Vidensportal.Site.Api;

/// <summary>A record of an answer → its JSON schema, with a component for every record inside it.</summary>
internal sealed class SchemaMaker(IReadOnlyDictionary<Type, string> names)
{
    private readonly SortedDictionary<string, JsonObject> _components = new(StringComparer.Ordinal);
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>Every record met so far, by name.</summary>
    public IReadOnlyDictionary<string, JsonObject> Components => _components;

    public JsonObject Of(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } value => OrNull(Of(value)),
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(int) => new() { ["type"] = "integer" },
        _ when type == typeof(double) || type == typeof(decimal) => new() { ["type"] = "number" },
        _ when type == typeof(DateOnly) => new() { ["type"] = "string", ["format"] = "date" },
        _ when Generic(type, typeof(IReadOnlyList<>)) is [var item] => new() { ["type"] = "array", ["items"] = Of(item) },
        _ when Generic(type, typeof(IReadOnlyDictionary<,>)) is [_, var value] => new() { ["type"] = "object", ["additionalProperties"] = Of(value) },
        _ => Reference(type),
    };

    private JsonObject Reference(Type type)
    {
        var name = names.TryGetValue(type, out var known) ? known : throw new InvalidOperationException($"{type.Name} has no name in ApiSchemas.");
        if (_components.TryAdd(name, [])) Fill(_components[name], name, type);
        return new() { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private void Fill(JsonObject schema, string name, Type type)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name is not { } key) continue;
            var isLeftOut = property.GetCustomAttribute<JsonIgnoreAttribute>() is not null;
            var own = Of(property.PropertyType);
            if (!isLeftOut && !property.PropertyType.IsValueType && _nullability.Create(property).ReadState == NullabilityState.Nullable) own = OrNull(own);
            own["description"] = FieldTexts.Of(name, key);
            properties[key] = own;
            if (!isLeftOut) required.Add(key);
        }
        schema["type"] = "object";
        schema["description"] = FieldTexts.OfSchema(name);
        schema["properties"] = properties;
        schema["required"] = required;
        schema["additionalProperties"] = false;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not { } type) return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        return schema;
    }

    private static Type[]? Generic(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments() : null;
}
