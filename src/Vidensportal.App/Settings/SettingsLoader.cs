using System.Net;
using System.Text.Json;
using Vidensportal.App.Hosting;
using Vidensportal.App.Letters;
using Vidensportal.App.SignIn.Organisation;
using Vidensportal.Calculator.Inputs;

namespace Vidensportal.App.Settings;

/// <summary>
/// Settings from a file, from the environment and from the command line, the later before the earlier. Either all of it can be used, or every fault is told.
/// </summary>
internal static class SettingsLoader
{
    public const string DefaultFile = "vidensportal.json";
    private const int Year = 365;
    private const int Most = 1_000_000_000;

    private static readonly Dictionary<string, LogForm> LogForms = new(StringComparer.OrdinalIgnoreCase) { ["text"] = LogForm.Text, ["json"] = LogForm.Json };
    private static readonly IReadOnlyList<IPNetwork> ThisMachine = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    /// <param name="file">The file that was asked for; null for <c>vidensportal.json</c> here, if there is one.</param>
    /// <param name="given">What was written on the command line, by key.</param>
    /// <param name="faults">All that is wrong, in Danish; empty when the settings can be used.</param>
    public static HostSettings? Load(string? file, IReadOnlyDictionary<string, string?> given, out IReadOnlyList<string> faults)
    {
        if (file is not null && !File.Exists(file))
        {
            faults = [$"Filen {file} findes ikke."];
            return null;
        }
        try
        {
            var reader = new SettingsReader(new ConfigurationBuilder()
                .AddJsonFile(Path.GetFullPath(file ?? DefaultFile), optional: true)
                .AddEnvironmentVariables(HostSettings.EnvironmentPrefix)
                .AddInMemoryCollection(given)
                .Build());
            var settings = Read(reader);
            faults = reader.Faults();
            return faults.Count == 0 ? settings : null;
        }
        catch (InvalidDataException broken)
        {
            var line = broken.GetBaseException() is JsonException { LineNumber: { } number } ? $" Fejlen er i linje {number + 1}." : "";
            faults = [$"Filen {file ?? DefaultFile} kan ikke læses som JSON.{line}"];
            return null;
        }
    }

    private static ApiLimits Limits(SettingsReader reader, ApiLimits standard) => new()
    {
        CallsPerMinute = reader.Number("apiCallsPerMinute", 1, Most, standard.CallsPerMinute),
        CallsAtOnce = reader.Number("apiCallsAtOnce", 1, Most, standard.CallsAtOnce),
        CalculationsPerMinute = reader.Number("apiCalculationsPerMinute", 1, Most, standard.CalculationsPerMinute),
        CalculationsAtOnce = reader.Number("apiCalculationsAtOnce", 1, Most, standard.CalculationsAtOnce),
        MostBodyBytes = reader.Number("apiBodyBytes", 1, InputLimits.MostJsonBytes, standard.MostBodyBytes),
        BodyDeadline = TimeSpan.FromSeconds(reader.Number("apiBodySeconds", 1, 600, (int)standard.BodyDeadline.TotalSeconds)),
        MostAddressCharacters = reader.Number("apiAddressCharacters", 100, 64_000, standard.MostAddressCharacters),
        MostHeaderCharacters = reader.Number("apiHeaderCharacters", 1_000, 64_000, standard.MostHeaderCharacters),
    };

    private static HostSettings Read(SettingsReader reader)
    {
        var address = reader.Address("address", IPAddress.Loopback);
        var proxies = reader.Networks("knownProxies", []);
        var site = reader.Text("site");
        var redirects = reader.Flag("httpsRedirect", false);
        if (redirects && proxies.Count == 0)
            reader.Report("httpsRedirect: Programmet har ikke selv TLS. Skriv i knownProxies, hvilken proxy der har det; ellers sendes læseren i ring.");
        return new()
        {
            ContentFolder = Path.GetFullPath(reader.Text("content") ?? Folders.DefaultContent),
            SiteFolder = site is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(site)),
            DataFolder = Path.GetFullPath(reader.Text("data") ?? Folders.DefaultData),
            Address = address,
            Port = reader.Number("port", 0, ushort.MaxValue, HostSettings.DefaultPort),
            IncludesDrafts = reader.Flag("drafts", false),
            AsOf = reader.Date("asOf"),
            BaseUrl = reader.WebAddress("baseUrl"),
            IsForAuthors = reader.Flag("authors", site is null && proxies.Count == 0 && IPAddress.IsLoopback(address)),
            HasEditors = reader.Flag("editors", site is null && reader.Text("content") is null),
            StoreRemote = reader.Text("storeRemote"),
            StoreBranch = reader.Text("storeBranch") ?? "main",
            StoreBackup = reader.Text("storeBackup"),
            SignIn = new(OrganisationSettingsReader.Read(reader)),
            ChecksLinks = reader.Flag("linkCheck", true),
            Mail = MailSettings.Read(reader),
            KnownProxies = proxies,
            RedirectsToHttps = redirects,
            StrictTransport = TimeSpan.FromDays(reader.Number("hstsDays", 0, 2 * Year, Year)),
            MetricsReaders = reader.Networks("metricsFrom", ThisMachine),
            Log = reader.Choice("log", LogForms, LogForm.Text),
            LogsRequests = reader.Flag("logRequests", false),
            Api = Limits(reader, new()),
            ShutdownTime = TimeSpan.FromSeconds(reader.Number("shutdownSeconds", 0, 600, 30)),
        };
    }
}
