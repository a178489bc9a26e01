using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Vidensportal.Content.Facts;

namespace Vidensportal.Site.OpenData;

/// <summary>A collection of open data: one item is one record.</summary>
/// <param name="Name">As in the address: <c>fakta</c>.</param>
/// <param name="HasItems">Each item also has an address of its own.</param>
/// <param name="IsDated">The items tell which years they cover, so one can ask for a day.</param>
/// <param name="Document">What one item is.</param>
internal sealed record Register(string Name, string Title, string Description, bool HasItems, bool IsDated, Type Document, IReadOnlyList<RegisterItem> Items)
{
    private static readonly JsonSerializerOptions Flat = new(JsonText.Options) { WriteIndented = false };

    public static Register Of<TSource, TDocument>(
        string name, string title, string description, bool hasItems, IEnumerable<(string Id, TSource Source)> items, Func<TSource, TDocument> make, Func<TSource, Period>? period = null) => new(
        name, title, description, hasItems, period is not null, typeof(TDocument),
        [.. items.Select(item => new RegisterItem(item.Id, period?.Invoke(item.Source), () => JsonSerializer.SerializeToNode(make(item.Source), JsonText.Options)!.AsObject()))]);

    /// <summary>All items in one answer, with their number and the licence.</summary>
    public JsonObject Whole() => new() { ["iAlt"] = Items.Count, ["licens"] = DataFiles.License, [Name] = List(Items) };

    /// <summary>Some of the items, with how many there are in all.</summary>
    public JsonObject Part(RegisterQuestion question)
    {
        var found = question.OnDate is { } day ? [.. Items.Where(item => item.Covers(day))] : Items;
        var answer = new JsonObject { ["iAlt"] = found.Count, ["side"] = question.Page, ["antal"] = question.Count };
        if (question.OnDate is { } asked)
        {
            answer["paaDato"] = asked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            answer["udenPeriode"] = Items.Count(item => item.IsUndated);
        }
        answer["licens"] = DataFiles.License;
        answer[Name] = List(found.Skip((question.Page - 1) * question.Count).Take(question.Count));
        return answer;
    }

    /// <summary>As a table: one column for each key, lists of texts joined, anything deeper as JSON.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows()
    {
        var items = Items.Select(item => item.Make()).ToList();
        var columns = items.Count > 0 ? [.. items.SelectMany(item => item.Select(pair => pair.Key)).Distinct()] : Keys().ToList();
        return [columns, .. items.Select(item => (IReadOnlyList<string>)[.. columns.Select(column => Cell(item[column]))])];
    }

    /// <summary>A register with nothing in it yet tells all the same what it will hold.</summary>
    private IEnumerable<string> Keys() => Document.GetProperties().Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>();

    private static JsonArray List(IEnumerable<RegisterItem> items) => new([.. items.Select(item => item.Make())]);

    private static string Cell(JsonNode? value) => value switch
    {
        null => "",
        JsonValue single when single.TryGetValue<string>(out var text) => text,
        JsonValue single when single.TryGetValue<decimal>(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonArray list when list.All(one => one is JsonValue text && text.TryGetValue<string>(out _)) => string.Join("; ", list.Select(one => one!.GetValue<string>())),
        _ => value.ToJsonString(Flat),
    };
}

/// <summary>One record of a register; its content is made when asked for.</summary>
/// <param name="Period">The years that it covers; null in a register that knows none.</param>
internal sealed record RegisterItem(string Id, Period? Period, Func<JsonObject> Make)
{
    /// <summary>The sources do not say when: it is in no answer about a day.</summary>
    public bool IsUndated => Period is { FirstYear: null, LastYear: null };

    /// <summary>Whether a day lies within the years that the sources give.</summary>
    public bool Covers(DateOnly day) => Period is { } period && !IsUndated && (period.FirstYear ?? day.Year) <= day.Year && day.Year <= (period.LastYear ?? day.Year);
}

/// <summary>What somebody asks of a register.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Count">Items on a page, 1 to <see cref="MostOnPage"/>.</param>
/// <param name="OnDate">Only what covers this day; null for all.</param>
public sealed record RegisterQuestion(int Page, int Count, DateOnly? OnDate)
{
    public const int MostOnPage = 200;
    public const int LastPage = 100_000;
}
