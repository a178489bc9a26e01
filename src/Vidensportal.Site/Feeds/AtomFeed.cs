using System.Globalization;
using System.Text;
using System.Xml;

namespace Vidensportal.Site.Feeds;

/// <summary>An Atom feed by RFC 4287.</summary>
internal sealed record AtomFeed(string Title, string Subtitle, string SelfUrl, string PageUrl, string Author, IReadOnlyList<AtomEntry> Entries)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private static readonly DateOnly BeforeAnyEntry = new(2000, 1, 1);

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "da");
            xml.WriteElementString("title", Title);
            xml.WriteElementString("subtitle", Subtitle);
            xml.WriteElementString("id", SelfUrl);
            Link(xml, "self", SelfUrl);
            Link(xml, "alternate", PageUrl);
            xml.WriteElementString("updated", Instant(Entries.Count == 0 ? BeforeAnyEntry : Entries.Max(entry => entry.Updated)));
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Author);
            xml.WriteEndElement();
            foreach (var entry in Entries) Write(xml, entry);
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("id", entry.Id);
        Link(xml, "alternate", entry.Url);
        xml.WriteElementString("published", Instant(entry.Published));
        xml.WriteElementString("updated", Instant(entry.Updated));
        xml.WriteElementString("summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    // Content has days, Atom wants instants: the day's first moment, the same on every machine.
    private static string Instant(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

internal sealed record AtomEntry(string Title, string Id, string Url, DateOnly Published, DateOnly Updated, string Summary);
