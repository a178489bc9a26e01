namespace Vidensportal.Calculator.Inputs;

/// <summary>A visitor's mistake.</summary>
/// <param name="Field">As it is called where the visitor wrote it: <c>enhedspris_kr_6</c> in a form or link, <c>enhedsprisKr[6]</c> in JSON. Empty: the whole.</param>
/// <param name="Code">For a program: <c>mangler</c>, <c>uden-for</c>, <c>decimalkomma</c> …</param>
/// <param name="Message">For a person, in Danish: what to write instead.</param>
public sealed record InputFault(string Field, string Code, string Message);
