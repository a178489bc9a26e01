namespace Vidensportal.Search.Documents;

/// <summary>The texts of a document, by how much they tell of what it is about.</summary>
internal enum Field
{
    Title,
    Summary,
    Heading,
    Body,
}
