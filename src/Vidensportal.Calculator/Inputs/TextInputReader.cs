using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Inputs;

/// <summary>
/// Reads named texts: the fields of the form or the query of a link, decoded. What is left out takes the standard value; what is there and empty is empty.
/// Never throws, and takes bounded time for any texts.
/// </summary>
public static class TextInputReader
{
    public const string NameField = "navn";
    public const string VersionField = "m";

    private static readonly Dictionary<string, InputField> Fields = Enum.GetValues<InputKey>().SelectMany(Places).ToDictionary(field => field.Name);
    private static readonly string[] KnownNames = [.. Fields.Keys, NameField, VersionField];

    public static InputReading Read(IEnumerable<KeyValuePair<string, string>> texts, CalculationModel model)
    {
        var draft = new InputDraft(isJson: false);
        var (seen, unknown) = (new HashSet<string>(), new List<string>());
        foreach (var (name, text) in texts)
        {
            if (seen.Count == InputLimits.MostFields)
            {
                draft.OtherFaults.Add(UnknownNames.TooMany());
                break;
            }
            if (!seen.Add(name)) draft.OtherFaults.Add(UnknownNames.Twice(name));
            else if (Fields.TryGetValue(name, out var field)) draft.Entries[field] = field.Key == InputKey.RefundIsOn ? YesNo(text) : FieldEntry.Parse(text);
            else if (name == NameField) CalculationName.ReadName(text, name, draft);
            else if (name == VersionField) CalculationName.ReadVersion(text, name, draft);
            else unknown.Add(name);
        }
        UnknownNames.Report(unknown, KnownNames, draft);
        return InputCheck.Check(draft, model);
    }

    /// <summary>The inputs that a profile starts the form with.</summary>
    public static InputReading Read(Profile profile, CalculationModel model) =>
        Read(profile.Values.Select(value => KeyValuePair.Create(value.Key, NumberText.InLink(value.Value))), model);

    private static FieldEntry YesNo(string text) => text.Trim(' ') switch
    {
        "ja" or "1" => FieldEntry.Of(1),
        "nej" or "0" => FieldEntry.Of(0),
        "" => FieldEntry.Empty,
        _ => new(null, NumberProblem.NotANumber, NumberSuffix.None, false),
    };

    private static IEnumerable<InputField> Places(InputKey key) =>
        InputFields.IsOfMove(key) ? Enumerable.Range(1, InputLimits.MostMoves).Select(row => new InputField(key, row)) : InputFields.Places(key, InputLimits.MostPhaseInYears);
}
