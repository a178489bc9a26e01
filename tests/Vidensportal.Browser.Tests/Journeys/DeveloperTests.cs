using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A developer elsewhere reads how to get at the data, fetches the facts as CSV and makes sure that they are whole.</summary>
public sealed class DeveloperTests(Portal portal)
{
    [Fact]
    public async Task Reads_the_API_page_gets_the_facts_as_CSV_and_finds_them_to_be_the_same_as_everywhere_else()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/");
        await tab.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "API", Exact = true }).ClickAsync();
        await tab.MeetsAsync("API");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("GET /api/v1/fakta");

        var csv = await FetchAsync(tab, "alle fakta som CSV");
        var rows = Rows(Encoding.UTF8.GetString(csv));
        await tab.FollowAsync("Data", "Data");
        var sums = Encoding.UTF8.GetString(await FetchAsync(tab, "en fil for sig"));
        var catalogue = Encoding.UTF8.GetString(await FetchAsync(tab, "katalog.ttl"));
        var json = JsonDocument.Parse(await FetchAsync(tab, "/api/v1/fakta", isAddress: true)).RootElement;

        var sum = Convert.ToHexStringLower(SHA256.HashData(csv));
        Assert.Contains($"{sum}  fakta.csv\n", sums, StringComparison.Ordinal);
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(sum);
        Assert.Contains($"/data/fakta.csv#sha256>\n  a spdx:Checksum", catalogue, StringComparison.Ordinal);
        Assert.Contains($"spdx:checksumValue \"{sum}\"", catalogue, StringComparison.Ordinal);
        Assert.Contains($"dcat:byteSize \"{csv.Length}\"", catalogue, StringComparison.Ordinal);

        var facts = json.GetProperty("fakta").EnumerateArray().ToList();
        Assert.Equal(json.GetProperty("iAlt").GetInt32(), rows.Count - 1);
        Assert.Equal(facts.Select(fact => $"{fact.GetProperty("id").GetString()}: {fact.GetProperty("udsagn").GetString()}"), rows.Skip(1).Select(row => $"{row[0]}: {row[rows[0].IndexOf("udsagn")]}"));
        var fall = rows.Single(row => row[0] == "F33");
        var amount = JsonDocument.Parse(fall[rows[0].IndexOf("tal")]).RootElement[0];
        Assert.Equal(-3_700_000, amount.GetProperty("vaerdi").GetInt32());
        Assert.Equal("kr", amount.GetProperty("enhed").GetString());
        Assert.Equal("D02; D03", fall[rows[0].IndexOf("uoverensstemmelser")]);
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Is_told_how_the_files_are_read_and_checked_before_opening_one()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync("/");
        await tab.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Data", Exact = true }).ClickAsync();

        var text = tab.Page.GetByRole(AriaRole.Main);
        await Assertions.Expect(text).ToContainTextAsync("komma mellem felterne og punktum som decimaltegn");
        await Assertions.Expect(text).ToContainTextAsync("sha256sum -c --ignore-missing sha256sums.txt");
        await Assertions.Expect(text).ToContainTextAsync("står de som JSON i feltet");
    }

    [Fact]
    public async Task Meets_the_names_of_the_columns_also_where_there_is_nothing_yet()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/data/");

        var rows = Rows(Encoding.UTF8.GetString(await FetchAsync(tab, "Kontakter (CSV", isExact: false)));

        Assert.Equal(["id", "navn", "rolle", "organisation"], rows[0].Take(4));
    }

    private static async Task<byte[]> FetchAsync(Tab tab, string link, bool isAddress = false, bool isExact = true)
    {
        var address = isAddress ? link : await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link, Exact = isExact }).First.GetAttributeAsync("href");
        var answer = await tab.Page.Context.APIRequest.GetAsync(address!);
        Assert.True(answer.Ok, $"{address}: {answer.Status}");
        return await answer.BodyAsync();
    }

    /// <summary>By RFC 4180, as a stranger's program reads it.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var (rows, row, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            if (isQuoted && csv[at] == '"' && at + 1 < csv.Length && csv[at + 1] == '"') cell.Append(csv[at++]);
            else if (csv[at] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && csv[at] is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[at] == ',') continue;
                rows.Add(row);
                row = [];
            }
            else if (isQuoted || csv[at] != '\r') cell.Append(csv[at]);
        }
        return rows;
    }
}
