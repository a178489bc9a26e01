namespace Vidensportal.Calculator.Models;

/// <summary>A start for the form: the standard values, and these instead of some of them.</summary>
/// <param name="Id"><c>herning</c>, <c>egne</c></param>
/// <param name="Values">By the name that the input has in a link: <c>besparelse_kendt_kr</c>.</param>
public sealed record Profile(string Id, string Name, string Description, IReadOnlyDictionary<string, double> Values);
