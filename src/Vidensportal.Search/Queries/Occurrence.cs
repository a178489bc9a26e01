namespace Vidensportal.Search.Queries;

/// <summary>Whether what a clause asks for may, must or must not be there.</summary>
internal enum Occurrence
{
    Should,
    Must,
    MustNot,
}
