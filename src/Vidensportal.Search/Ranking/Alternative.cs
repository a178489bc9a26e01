namespace Vidensportal.Search.Ranking;

/// <summary>A stem that a word of a query may stand for.</summary>
/// <param name="Weight">0 to 1: how sure it is.</param>
/// <param name="Form">The bit of the form that was asked for; 0 when there is none.</param>
internal readonly record struct Alternative(int Stem, float Weight, byte Form);
