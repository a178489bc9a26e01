using Vidensportal.Content.Facts;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Contacts;

/// <summary>The file of a contact: <c>content/kontakter/navn.yaml</c>.</summary>
public static class ContactSchema
{
    public static IReadOnlyDictionary<string, ContactStatus> Statuses { get; } = new Dictionary<string, ContactStatus>
    {
        ["bekraeftet"] = ContactStatus.Confirmed, ["ikke-bekraeftet"] = ContactStatus.Unconfirmed, ["udgaaet"] = ContactStatus.Ceased,
    };

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<string> Name = new("navn", Line(), isRequired: true, "Personens navn.");
    private static readonly Field<string> Role = new("rolle", Line(), isRequired: true, "Stillingen, som kilden skriver den.");
    private static readonly Field<string> Organisation = new("organisation", Line(), isRequired: true, "Organisationen, som kilden skriver den.");
    private static readonly Field<string> OrganisationNow = new("organisationNu", Line(), isRequired: false, "Hvad organisationen hedder nu.") { Label = "Organisationen nu" };
    private static readonly Field<string> Phone = new("telefon", Line(40), isRequired: false, "Telefonnummer.");
    private static readonly Field<string> Email = new("epost", Line(120), isRequired: false, "E-mailadresse.") { Label = "E-mail" };
    private static readonly Field<IReadOnlyList<Evidence>> EvidenceField = new("belaeg", new OneOrMore<Evidence>(EvidenceSchema.Type), isRequired: true, "Hvor oplysningerne står.");
    private static readonly Field<ContactStatus> Status = new("status", Choice(Statuses), isRequired: true, "Om nogen har bekræftet oplysningerne.");
    private static readonly Field<DateOnly> Confirmed = new("bekraeftetDato", Date, isRequired: false, "Hvornår de blev bekræftet.") { Label = "Bekræftet den" };
    private static readonly Field<string> Note = new("note", Text(3, 400), isRequired: false, "Et forbehold.");

    public static Schema.Schema Schema { get; } = new(Id, Name, Role, Organisation, OrganisationNow, Phone, Email, EvidenceField, Status, Confirmed, Note);

    internal static Contact? Read(YamlMap map, FileReading reading)
    {
        if (Schema.Read(map, reading) is not { } fields) return null;
        var contact = new Contact
        {
            Id = fields.Required(Id), Name = fields.Required(Name), Role = fields.Required(Role), Organisation = fields.Required(Organisation),
            OrganisationNow = fields.Optional(OrganisationNow), Phone = fields.Optional(Phone), Email = fields.Optional(Email),
            Evidence = fields.Required(EvidenceField), Status = fields.Required(Status), Confirmed = fields.OptionalValue(Confirmed), Note = fields.Optional(Note),
        };
        if (contact.Status != ContactStatus.Confirmed || contact.Confirmed is not null) return contact;
        reading.Report(map.At, "Kontakten er bekræftet, men datoen mangler.", "Tilføj bekraeftetDato: med den dag, personen sagde ja.", Confirmed.Name);
        return null;
    }
}
