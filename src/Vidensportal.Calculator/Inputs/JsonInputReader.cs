using System.Globalization;
using System.Text.Json;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Inputs;

/// <summary>
/// Reads a JSON body with the keys of <see cref="JsonNames"/>. What is left out takes the standard value; null is empty. Never throws, and takes bounded time
/// for any bytes. A body that is no JSON object gives one fault with the code <c>ugyldig</c>, <c>objekt</c> or <c>for-stor</c>.
/// </summary>
public static class JsonInputReader
{
    private const int Deepest = 4;

    private static readonly Dictionary<string, InputKey> Keys = Enum.GetValues<InputKey>().Where(key => !InputFields.IsOfMove(key)).ToDictionary(JsonNames.Of);
    private static readonly Dictionary<string, InputKey> MoveKeys = InputFields.MoveKeys.ToDictionary(JsonNames.Of);
    private static readonly string[] KnownNames = [.. Keys.Keys, JsonNames.Moves, JsonNames.Name, JsonNames.ModelVersion];

    public static InputReading Read(ReadOnlyMemory<byte> utf8, CalculationModel model)
    {
        if (utf8.Length > InputLimits.MostJsonBytes) return Fail("for-stor", ("hoejst", Number(InputLimits.MostJsonBytes / 1024)));
        try
        {
            using var document = JsonDocument.Parse(utf8, new() { MaxDepth = Deepest });
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement, model) : Fail("objekt");
        }
        catch (JsonException exception)
        {
            return Fail("ugyldig", ("linje", Number((exception.LineNumber ?? 0) + 1)));
        }
    }

    private static InputReading Read(JsonElement body, CalculationModel model)
    {
        var draft = new InputDraft(isJson: true);
        var unknown = new List<string>();
        foreach (var (name, value) in Members(body, "", draft))
        {
            if (Keys.TryGetValue(name, out var key)) ReadInput(key, value, draft, model);
            else if (name == JsonNames.Moves) ReadMoves(value, draft);
            else if (name == JsonNames.Name) ReadText(value, name, CalculationName.ReadName, draft);
            else if (name == JsonNames.ModelVersion) ReadText(value, name, CalculationName.ReadVersion, draft);
            else unknown.Add(name);
        }
        UnknownNames.Report(unknown, KnownNames, draft);
        return InputCheck.Check(draft, model);
    }

    private static void ReadInput(InputKey key, JsonElement value, InputDraft draft, CalculationModel model)
    {
        if (InputFields.IsList(key)) ReadList(key, value, draft, model);
        else draft.Entries[new(key)] = key == InputKey.RefundIsOn ? YesNo(value) : Entry(value);
    }

    private static void ReadList(InputKey key, JsonElement value, InputDraft draft, CalculationModel model)
    {
        var places = InputFields.Places(key, InputLimits.MostPhaseInYears).ToList();
        var isPhaseIn = key == InputKey.PhaseInPercent;
        var length = value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : -1;
        if (isPhaseIn ? length < 1 || length > places.Count : length != places.Count)
        {
            var sentence = Sentences.Get(isPhaseIn ? "json.indfasning" : "json.liste", ("antal", Number(places.Count)), ("felt", places[0].Label(model)));
            draft.ListFaults[places[0]] = new(JsonNames.Of(key), "liste", sentence);
            return;
        }
        for (var index = 0; index < places.Count; index++) draft.Entries[places[index]] = index < length ? Entry(value[index]) : FieldEntry.Empty;
    }

    private static void ReadMoves(JsonElement value, InputDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > InputLimits.MostMoves)
        {
            draft.OtherFaults.Add(new(JsonNames.Moves, "liste", Sentences.Get("json.flytninger", ("antal", Number(InputLimits.MostMoves)), ("felt", JsonNames.Moves))));
            return;
        }
        var row = 0;
        foreach (var move in value.EnumerateArray()) ReadMove(move, ++row, draft);
    }

    private static void ReadMove(JsonElement move, int row, InputDraft draft)
    {
        var path = $"{JsonNames.Moves}[{Number(row - 1)}]";
        if (move.ValueKind != JsonValueKind.Object)
        {
            draft.OtherFaults.Add(new(path, "liste", Sentences.Get("json.flytninger", ("antal", Number(InputLimits.MostMoves)), ("felt", path))));
            return;
        }
        var unknown = new List<string>();
        var before = draft.Entries.Count;
        foreach (var (name, value) in Members(move, path + ".", draft))
        {
            if (MoveKeys.TryGetValue(name, out var key)) draft.Entries[new(key, row)] = Entry(value);
            else unknown.Add($"{path}.{name}");
        }
        // {} is a row that somebody began: its columns are missing.
        if (draft.Entries.Count == before) draft.Entries[new(InputKey.MovedFrom, row)] = FieldEntry.WrongType;
        UnknownNames.Report(unknown, [.. MoveKeys.Keys.Select(name => $"{path}.{name}")], draft);
    }

    private static void ReadText(JsonElement value, string name, Action<string, string, InputDraft> read, InputDraft draft)
    {
        if (Text(value) is { } text) read(text, name, draft);
        else if (value.ValueKind != JsonValueKind.Null) draft.OtherFaults.Add(new(name, "tekst", Sentences.Get("json.tekst", ("felt", name))));
    }

    /// <summary>The members with names of their own; one that comes again is a fault.</summary>
    private static IEnumerable<(string Name, JsonElement Value)> Members(JsonElement body, string path, InputDraft draft)
    {
        var seen = new HashSet<string>();
        foreach (var member in body.EnumerateObject())
        {
            if (seen.Count == InputLimits.MostFields)
            {
                draft.OtherFaults.Add(UnknownNames.TooMany());
                yield break;
            }
            var name = NameOf(member);
            if (seen.Add(name)) yield return (name, member.Value);
            else draft.OtherFaults.Add(UnknownNames.Twice(path + name));
        }
    }

    private static FieldEntry YesNo(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => FieldEntry.Of(1),
        JsonValueKind.False => FieldEntry.Of(0),
        JsonValueKind.Null => FieldEntry.Empty,
        _ => FieldEntry.WrongType,
    };

    private static FieldEntry Entry(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return FieldEntry.Empty;
        if (value.ValueKind != JsonValueKind.Number) return FieldEntry.WrongType;
        var isFinite = value.TryGetDouble(out var number) && double.IsFinite(number);

        // What a link could not hold is not taken from JSON either.
        return isFinite && NumberParser.Parse(NumberText.InLink(number)) is { IsNumber: true } reading
            ? FieldEntry.Of(reading.Value)
            : new(null, NumberProblem.TooLong, NumberSuffix.None, false);
    }

    /// <summary>Null when it is no text, or has half a surrogate pair.</summary>
    private static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static InputReading Fail(string code, params ReadOnlySpan<(string Name, string Text)> places) =>
        new(null, null, [new("", code, Sentences.Get($"json.{code}", places))]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
