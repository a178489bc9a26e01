namespace Vidensportal.Calculator.Inputs;

/// <summary>What a reader has found, before it is checked. What is not in it takes the standard value.</summary>
/// <param name="isJson">Decides what the fields are called in a fault.</param>
internal sealed class InputDraft(bool isJson)
{
    public Dictionary<InputField, FieldEntry> Entries { get; } = [];

    /// <summary>Faults that belong to a field but not to its number: a list of the wrong length.</summary>
    public Dictionary<InputField, InputFault> ListFaults { get; } = [];

    /// <summary>Faults that belong to no input: unknown names, the name of the calculation.</summary>
    public List<InputFault> OtherFaults { get; } = [];
    public string Name { get; set; } = "";
    public string? ModelVersion { get; set; }

    public string NameOf(InputField field) => isJson ? field.JsonName : field.Name;
}
