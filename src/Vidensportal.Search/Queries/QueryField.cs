namespace Vidensportal.Search.Queries;

/// <summary>Where a part of a query looks.</summary>
internal enum QueryField
{
    Anywhere,
    Title,
    Type,
    Topic,
    Source,
    Date,
}
