using Vidensportal.Content.Schema;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Facts;

/// <summary>Evidence as it is written in every kind of file: <c>{kilde: S1, linje: 33, ord: 3,7 mio. kr.}</c>.</summary>
internal static class EvidenceSchema
{
    private static readonly Field<string> Source = new("kilde", Code, isRequired: true, "Kildens nummer, fx S1.") { RefersTo = Reference.Source };
    private static readonly Field<int> LineNumber = new("linje", Whole(1, 100_000), isRequired: false, "Linjen i kilden.");
    private static readonly Field<string> Place = new("sted", Line(), isRequired: false, "Stedet i en kilde uden for de fem.");
    private static readonly Field<string> Words = new("ord", Line(120), isRequired: false, "Nogle få ord, der står på linjen.");

    public static FieldType<Evidence> Type { get; } = Group(
        new Schema.Schema(Source, LineNumber, Place, Words),
        fields => new Evidence(fields.Required(Source), fields.OptionalValue(LineNumber), fields.Optional(Place), fields.Optional(Words)),
        "{kilde: S1, linje: 33, ord: et par ord fra linjen}");
}
