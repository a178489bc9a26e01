using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Vidensportal.Site.Tests.Views;

/// <summary>Whatever an author writes, a reader sees it as it was written, and it stands so in the data.</summary>
public sealed class AnyTextTests
{
    private static readonly char[] Letters = [.. "ab æøåÆØÅ<>&\"'`,;:.!?{}[]()#%*_-|\\/=~^@$€…«»–−\u00A0\u200B\n"];

    private static readonly JsonSerializerOptions AsYaml = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_note_of_any_letters_is_shown_and_given_as_data_as_it_was_written() =>
        Prop.ForAll(Gen.Elements(Letters).ArrayOf().Where(letters => letters.Length > 0).Select(letters => $"x{new string(letters)}x").ToArbitrary(), note =>
        {
            var site = TestSite.Build($"-- ord.md --\n{{{{liste ordliste}}}}\n-- ordliste/ppr.yaml --\nterm: PPR\nnote: {JsonSerializer.Serialize(note, AsYaml)}\n");

            Assert.Equal(note, site.Main("/ord/").QuerySelector(".term-listing__note")!.TextContent);
            Assert.Equal(note, site.Json("/api/v1/ordliste/ppr.json")["note"]!.GetValue<string>());
            Assert.Equal(note, Cells(site["/data/ordliste.csv"])[1][4]);
        }).QuickCheckThrowOnFailure();

    /// <summary>Reads CSV by RFC 4180, apart from the code that writes it.</summary>
    private static List<List<string>> Cells(string csv)
    {
        var rows = new List<List<string>> { new() };
        for (var at = 0; at < csv.Length;)
        {
            var isQuoted = csv[at] == '"';
            var end = isQuoted ? at + 1 : csv.IndexOfAny([',', '\r'], at);
            if (isQuoted) while (csv[end] != '"' || csv[end + 1] == '"') end += csv[end] == '"' ? 2 : 1;
            rows[^1].Add(isQuoted ? csv[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal) : csv[at..end]);
            at = isQuoted ? end + 1 : end;
            if (csv[at] == ',') at++;
            else
            {
                at += "\r\n".Length;
                rows.Add([]);
            }
        }
        return rows;
    }
}
