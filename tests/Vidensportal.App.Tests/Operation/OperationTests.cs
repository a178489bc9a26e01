using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Operation;

/// <summary>What those who run the program see of it.</summary>
public sealed class OperationTests : IDisposable
{
    private readonly TemporaryFolder _content = new();

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    public OperationTests() => _content.Write(ContentDefaults.Complete("-- a.md --\nTeksten.\n-- soeg.md --\n---\ntype: soegning\n---\n"));

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task The_log_as_JSON_has_what_was_asked_for_and_the_number_of_the_answer_but_no_query_and_no_address()
    {
        await using var portal = await ServingPortal.Start(_content, "--set", "log=json", "--set", "logRequests=true");
        await portal.Client.GetAsync("/soeg/?q=hemmeligtnavn", Stopping);
        using var refused = await portal.Client.PostAsync("/api/v1/beregninger?x=hemmeligtnavn", new StringContent("hemmeligtindhold", Encoding.UTF8, "text/plain"), Stopping);

        var number = JsonNode.Parse(await refused.Content.ReadAsStringAsync(Stopping))!["sporingsId"]!.GetValue<string>();
        var line = JsonNode.Parse(await portal.Line(number))!;
        Assert.Equal(("POST", "/api/v1/beregninger", number), ((string)line["State"]!["Metode"]!, (string)line["State"]!["Sti"]!, (string)line["State"]!["SporingsId"]!));
        await portal.Line("\"Sti\":\"/soeg/\"");
        Assert.DoesNotContain(portal.Lines, written => written.Contains("hemmeligt", StringComparison.Ordinal) || written.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_cannot_write_lines_of_its_own_into_the_log()
    {
        await using var portal = await ServingPortal.Start(_content, "--set", "logRequests=true");
        await portal.Client.GetAsync("/%0AGET%20/falsk%20200/" + new string('x', 5_000), Stopping);

        Assert.True((await portal.Line("/falsk")).Length < 400);
        Assert.DoesNotContain(portal.Lines, line => line.StartsWith("GET /falsk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Measurements_are_for_this_machine_only()
    {
        await using var portal = await ServingPortal.Start(_content);
        await portal.Client.GetAsync("/a/", Stopping);

        var measured = await portal.Client.GetStringAsync("/metrics", Stopping);
        Assert.Contains("http_server_request_duration_seconds_count{", measured, StringComparison.Ordinal);
        Assert.Matches("(?m)^vidensportal_pages\\{.*\\} 3$", measured);
        using var passedOn = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        passedOn.Headers.Add("X-Forwarded-For", "192.0.2.7");
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Client.SendAsync(passedOn, Stopping)).StatusCode);
    }

    [Fact]
    public async Task A_fault_in_the_content_leaves_the_last_site_and_is_told()
    {
        await using var portal = await ServingPortal.Start(_content);
        Assert.Equal("klar", (string)JsonNode.Parse(await portal.Client.GetStringAsync("/healthz/ready", Stopping))!["status"]!);

        await File.AppendAllTextAsync(_content["a.md"], "\n[x](/ingen/)\n", Stopping);

        await portal.PageWith("/healthz/ready", "Den seneste portal uden fejl vises.");
        Assert.Equal(HttpStatusCode.OK, (await portal.Client.GetAsync("/a/", Stopping)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Client.GetAsync("/healthz/live", Stopping)).StatusCode);
    }

    [Fact]
    public async Task Without_any_site_the_program_lives_but_is_not_ready_and_shows_faults_to_an_author_only()
    {
        await File.AppendAllTextAsync(_content["a.md"], "\n[x](/ingen/)\n", Stopping);
        await using var author = await ServingPortal.Start(_content);
        await using var host = await ServingPortal.Start(_content, "--set", "authors=false");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (await author.Status("/healthz/live", HttpStatusCode.OK), await author.Status("/healthz/ready", HttpStatusCode.ServiceUnavailable)));
        Assert.Contains("content/a.md", await (await author.Client.GetAsync("/", Stopping)).Content.ReadAsStringAsync(Stopping), StringComparison.Ordinal);
        Assert.DoesNotContain("content/a.md", await (await host.Client.GetAsync("/", Stopping)).Content.ReadAsStringAsync(Stopping), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_gets_no_pages_that_load_themselves_anew()
    {
        await using var host = await ServingPortal.Start(_content, "--set", "authors=false");

        Assert.DoesNotContain("refresh-", await host.Client.GetStringAsync("/", Stopping), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/_vidensportal/refresh", Stopping)).StatusCode);
    }

    [Fact]
    public async Task A_request_that_has_begun_is_finished_before_the_program_ends()
    {
        await using var portal = await ServingPortal.Start(_content, "--set", "apiBodySeconds=120");
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, portal.Port, Stopping);
        var stream = client.GetStream();
        await stream.WriteAsync("POST /api/v1/beregninger HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n"u8.ToArray(), Stopping);
        // The program asks for the body when it has read the head and waits for the rest.
        var goOn = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await stream.ReadExactlyAsync(goOn, Stopping);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(goOn), StringComparison.Ordinal);
        await stream.WriteAsync("{ "u8.ToArray(), Stopping);

        portal.AskToStop();
        await Refused(portal.Port);
        // Longer than a command line library would have waited.
        await Task.Delay(TimeSpan.FromSeconds(2.5), Stopping);
        await stream.WriteAsync(" }"u8.ToArray(), Stopping);

        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, Stopping);
        Assert.StartsWith("HTTP/1.1 ", Encoding.UTF8.GetString(answer.ToArray()), StringComparison.Ordinal);
        Assert.EndsWith("}", Encoding.UTF8.GetString(answer.ToArray()).TrimEnd('0', '\r', '\n'), StringComparison.Ordinal);
        Assert.Equal(0, await portal.Ended());
    }

    [Fact]
    public async Task An_image_whose_pixels_are_cut_off_is_not_found_and_the_author_is_told_what_to_do()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\n![En trappe](/medier/trappe.png)\n"));
        _content.Write(TestContent.File("medier/trappe.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAlgAAAAECAAAAAB33h6lAAABMklEQVR4nGNgYOcTlVHWMrSwd/MNiU7K")));
        await using var portal = await ServingPortal.Start(_content);

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Client.GetAsync("/medier/trappe-480.webp", Stopping)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Client.GetAsync("/medier/trappe-480.webp", Stopping)).StatusCode);
        await portal.Line("content/medier/trappe.png:1:1  Billedet er i stykker.");
        Assert.Single(portal.Lines, line => line.Contains("Billedet er i stykker.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_build_since_the_page_was_asked_for_is_told_at_once()
    {
        await using var portal = await ServingPortal.Start(_content);
        await File.AppendAllTextAsync(_content["a.md"], "Mere.\n", Stopping);
        await portal.PageWith("/a/", "Mere.");

        Assert.Equal("data: bygget", await FirstMessage(portal, 60_000));
    }

    private static async Task<string> FirstMessage(ServingPortal portal, int age)
    {
        using var answer = await portal.Client.GetAsync($"/_vidensportal/refresh?alder={age.ToString(CultureInfo.InvariantCulture)}", HttpCompletionOption.ResponseHeadersRead, Stopping);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Stopping));
        while (await lines.ReadLineAsync(Stopping) is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal)) return line;
        return "";
    }

    private static async Task Refused(int port)
    {
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, Stopping);
            }
            catch (SocketException)
            {
                return;
            }
            await Task.Delay(20, Stopping);
        }
    }
}
