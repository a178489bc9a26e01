using System.Net;
using Vidensportal.App.Settings;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Settings;

public sealed class SettingsLoaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_written_gives_a_portal_for_an_author_on_this_machine_only()
    {
        var settings = Load("{}");

        Assert.Equal((IPAddress.Loopback, 5080, true, LogForm.Text, false), (settings.Address, settings.Port, settings.IsForAuthors, settings.Log, settings.LogsRequests));
        Assert.Empty(settings.KnownProxies);
    }

    [Fact]
    public void Every_setting_is_read_from_the_file()
    {
        var settings = Load("""
            { "address": "0.0.0.0", "port": 8080, "baseUrl": "https://viden.dk/", "drafts": true, "asOf": "2027-01-01", "site": "ude", "knownProxies": ["10.0.0.0/8", "127.0.0.1"],
              "httpsRedirect": true, "hstsDays": 1, "metricsFrom": "10.1.0.0/16, ::1", "log": "JSON", "logRequests": true, "shutdownSeconds": 5 }
            """);

        Assert.Equal((IPAddress.Any, 8080, "https://viden.dk", true, new DateOnly(2027, 1, 1)), (settings.Address, settings.Port, settings.BaseUrl, settings.IncludesDrafts, settings.AsOf));
        Assert.Equal(["10.0.0.0/8", "127.0.0.1/32"], settings.KnownProxies.Select(network => network.ToString()));
        Assert.Equal(["10.1.0.0/16", "::1/128"], settings.MetricsReaders.Select(network => network.ToString()));
        Assert.Equal((true, TimeSpan.FromDays(1), LogForm.Json, true, TimeSpan.FromSeconds(5)), (settings.RedirectsToHttps, settings.StrictTransport, settings.Log, settings.LogsRequests, settings.ShutdownTime));
        Assert.EndsWith("/ude", settings.SiteFolder, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_goes_before_the_file() =>
        Assert.Equal(7, SettingsLoader.Load(File("""{ "port": 8080 }"""), new Dictionary<string, string?> { ["port"] = "7" }, out _)!.Port);

    [Theory]
    [InlineData("""{ "address": "0.0.0.0" }""")]
    [InlineData("""{ "site": "ude" }""")]
    [InlineData("""{ "knownProxies": "127.0.0.1" }""")]
    public void What_others_than_the_author_can_reach_neither_reloads_pages_nor_shows_faults(string written) => Assert.False(Load(written).IsForAuthors);

    [Fact]
    public void All_faults_are_told_at_once_with_key_place_and_what_it_may_be() => Assert.Equal(
        [
            "address (indstillinger.json): \"localhost\" kan ikke bruges. Skriv en IP-adresse: 127.0.0.1 for kun denne maskine, 0.0.0.0 eller :: for alle.",
            "asOf (indstillinger.json): \"24-12-2026\" kan ikke bruges. Skriv år-måned-dag: 2026-12-24.",
            "baseUrl (indstillinger.json): \"viden.dk\" kan ikke bruges. Skriv en adresse som https://eksempel.dk.",
            "drafts (indstillinger.json): \"ja\" kan ikke bruges. Skriv true eller false.",
            "hstsDays (indstillinger.json): \"731\" kan ikke bruges. Skriv et helt tal fra 0 til 730.",
            "httpsRedirect: Programmet har ikke selv TLS. Skriv i knownProxies, hvilken proxy der har det; ellers sendes læseren i ring.",
            "knownProxies: \"1.2.3\" kan ikke bruges. Skriv en IP-adresse eller et net: 10.0.0.7 eller 10.0.0.0/8.",
            "log (indstillinger.json): \"xml\" kan ikke bruges. Skriv text eller json.",
            "logRequest (indstillinger.json): Indstillingen findes ikke. Mente du \"logRequests\"?",
            "port (indstillinger.json): \"65536\" kan ikke bruges. Skriv et helt tal fra 0 til 65535.",
        ],
        Faults("""
            { "address": "localhost", "asOf": "24-12-2026", "baseUrl": "viden.dk", "drafts": "ja", "hstsDays": 731, "httpsRedirect": true, "knownProxies": ["1.2.3"],
              "log": "xml", "logRequest": true, "port": 65536 }
            """).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{\n\"port\": \n", "Fejlen er i linje ")]
    [InlineData("[1]", "kan ikke læses som JSON.")]
    [InlineData("", "kan ikke læses som JSON.")]
    public void A_file_that_is_no_settings_is_told(string written, string fault) => Assert.Contains(fault, Assert.Single(Faults(written)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_was_asked_for_must_be_there() => Assert.Null(SettingsLoader.Load(_folder["ingen.json"], new Dictionary<string, string?>(), out _));

    [Fact]
    public async Task The_program_does_not_start_and_names_the_variable_that_is_wrong()
    {
        var result = await Portal.RunWith(new() { ["VIDENSPORTAL_PORT"] = "mange", ["VIDENSPORTAL_LOG"] = "xml" }, _folder.FullPath, "serve");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            [
                "port (miljøvariablen VIDENSPORTAL_PORT): \"mange\" kan ikke bruges. Skriv et helt tal fra 0 til 65535.",
                "log (miljøvariablen VIDENSPORTAL_LOG): \"xml\" kan ikke bruges. Skriv text eller json.",
            ],
            result.Errors);
    }

    [Fact]
    public async Task A_setting_without_an_option_of_its_own_can_be_set_on_the_command_line() => Assert.Contains(
        "shutdownSeconds (kommandolinjen): \"-1\" kan ikke bruges.", (await Portal.Run(_folder.FullPath, "serve", "--set", "shutdownSeconds=-1")).Error, StringComparison.Ordinal);

    private HostSettings Load(string json)
    {
        var settings = SettingsLoader.Load(File(json), new Dictionary<string, string?>(), out var faults);
        Assert.Empty(faults);
        return settings!;
    }

    private IReadOnlyList<string> Faults(string json)
    {
        Assert.Null(SettingsLoader.Load(File(json), new Dictionary<string, string?>(), out var faults));
        return faults;
    }

    private string File(string json)
    {
        _folder.Write(TestContent.File("indstillinger.json", json));
        return _folder["indstillinger.json"];
    }
}
