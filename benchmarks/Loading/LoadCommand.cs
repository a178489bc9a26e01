using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Loading;

/// <summary><c>load</c>: how much our own host answers, beside a bare endpoint with the same bytes and nginx with the same files, all on loopback and sharing the processors with wrk.</summary>
internal static class LoadCommand
{
    private const double PageShare = 0.9;
    private const double SearchShare = 0.6;
    private const double MostP99 = 5;

    private static readonly LoadRequest Page = LoadRequest.Get("page", "/modellen/", "br");
    private static readonly LoadRequest Search = LoadRequest.Get("search", "/api/v1/soegning?q=tidlig%20indsats", "br");
    private static readonly LoadRequest Searches = LoadRequest.Different("searches", "/api/v1/soegning?q=", "br",
        ["indsats", "sagstal", "familie", "børn", "socialrådgiver", "trappe", "anbringelse", "herning", "pris", "møde", "leder", "forældre", "støtte", "opfølgning", "resultat", "kommune", "tidlig", "forebyggelse", "skole", "evaluering",
            "budget", "besparelse", "netværk", "undersøgelse", "plejefamilie", "ugentlig", "borås", "sverige", "metode", "tværfaglig", "økonomi", "kontakt", "udgift", "rådgiver", "ung", "barnets", "lov", "måling", "fagsystem", "vejledning"]);
    private static readonly LoadRequest Calculation = LoadRequest.Post("calculation", "/api/v1/beregninger", "{}");

    public static Command Create()
    {
        var app = SharedOptions.App();
        var content = new Option<DirectoryInfo>("--content") { Description = "The content to build and serve.", DefaultValueFactory = _ => new("content"), HelpName = "FOLDER" };
        var seconds = new Option<int>("--seconds") { Description = "Of each measurement.", DefaultValueFactory = _ => 10, HelpName = "N" };
        var rounds = new Option<int>("--rounds") { Description = "Measurements of each, by turns; medians are quoted.", DefaultValueFactory = _ => 3, HelpName = "N" };
        var soak = new Option<int>("--soak") { Description = "Seconds at peak afterwards, watching memory and failures. Ten minutes: 600.", DefaultValueFactory = _ => 0, HelpName = "N" };
        var command = new Command("load", "Requests a second and p99 of our host, beside a bare endpoint and nginx. Needs Debian's wrk, nginx-light and libnginx-mod-http-brotli-static.") { app, content, seconds, rounds, soak };
        command.SetAction(parsed => Run(parsed.GetValue(app), parsed.GetValue(content)!, parsed.GetValue(seconds), parsed.GetValue(rounds), parsed.GetValue(soak)));
        return command;
    }

    private static int Run(FileInfo? app, DirectoryInfo content, int seconds, int rounds, int soak)
    {
        Machine.Print();
        var program = PublishedPortal.Find(app);
        var work = Directory.CreateTempSubdirectory("vidensportal-load-");
        try
        {
            MeasuredProcess.Run(program, ["build", "--content", content.FullName, "--output", Path.Combine(work.FullName, "public")]);
            using var ours = LoadServer.Start(program, port =>
                ["serve", "--site", Path.Combine(work.FullName, "public"), "--data", Path.Combine(work.FullName, "data"), "--port", $"{port}",
                    .. (string[])["apiCallsPerMinute", "apiCallsAtOnce", "apiCalculationsPerMinute", "apiCalculationsAtOnce"] is var limits ? limits.SelectMany(limit => new[] { "--set", $"{limit}=1000000000" }) : []], "/healthz/ready");
            KeepAnswers(ours.Port, work.FullName);
            using var bare = LoadServer.Start(Environment.ProcessPath!, port => [.. Self(), "bare", "--port", $"{port}", "--answers", work.FullName], Page.Address);
            using var nginx = LoadServer.Start("nginx", port => ["-c", NginxConfiguration(work.FullName, port), "-g", "daemon off;"], Page.Address);
            var failed = Compare(ours.Port, bare.Port, nginx.Port, seconds, rounds);
            if (soak > 0) failed += Soak.Run(ours, [Page, Search, Searches, Calculation], soak);
            return failed == 0 ? 0 : 1;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>How this program was started: by its own executable, or by dotnet with its library.</summary>
    private static string[] Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];

    private static long Compare(int ours, int bare, int nginx, int seconds, int rounds)
    {
        (string Name, int Port, LoadRequest Request)[] all =
        [
            ("ours", ours, Page), ("nginx", nginx, Page), ("bare", bare, Page), ("ours", ours, Search), ("bare", bare, Search), ("ours", ours, Searches), ("bare", bare, Searches), ("ours", ours, Calculation), ("bare", bare, Calculation),
        ];
        var results = all.ToDictionary(one => (one.Request.Name, one.Name), _ => new List<WrkResult>());
        foreach (var (_, port, request) in all) Wrk.Run(port, request, Math.Min(seconds, 3));
        var (made, repeated) = (0L, 0L);
        for (var round = 0; round < rounds; round++)
            foreach (var (name, port, request) in all)
            {
                var before = AnswersGiven(ours);
                results[(request.Name, name)].Add(Wrk.Run(port, request, seconds));
                var after = AnswersGiven(ours);
                if (request == Searches) (made, repeated) = (made + after.Made - before.Made, repeated + after.Repeated - before.Repeated);
            }
        var half = Wrk.Run(ours, Searches, seconds, PerSecond("searches", "ours") / 2);
        var failed = results.Values.SelectMany(list => list).Append(half).Sum(result => result.Failed);
        TextTable.Print(["", "requests/s", "p99 ms", "of ours"], all.Select(one => (IReadOnlyList<string>)
            [$"{one.Request.Name}, {one.Name}", $"{PerSecond(one.Request.Name, one.Name):N0}", $"{P99(one.Request.Name, one.Name):0.00}", one.Name == "ours" ? "" : $"{Ratio(one.Request.Name, one.Name):0.00}"]));
        Console.WriteLine($"Page: {Ratio("page", "nginx"):P0} of nginx {Figures.Verdict(Ratio("page", "nginx") >= PageShare)}; the same search again: {Ratio("search", "bare"):P0} of a bare endpoint {Figures.Verdict(Ratio("search", "bare") >= SearchShare)}; "
            + $"different searches ({(double)repeated / Math.Max(1, made + repeated):P0} had been asked before): {Ratio("searches", "bare"):P0} {Figures.Verdict(Ratio("searches", "bare") >= SearchShare)}; "
            + $"different searches at half of peak ({half.PerSecond:N0}/s): p99 {half.P99:0.00} ms {Figures.Verdict(half.P99 < MostP99)}; failed: {failed} {Figures.Verdict(failed == 0)}");
        ResultLine.Print("load", new()
        {
            ["pageOfNginx"] = Ratio("page", "nginx"), ["pageOfBare"] = Ratio("page", "bare"), ["sameSearchOfBare"] = Ratio("search", "bare"), ["searchesOfBare"] = Ratio("searches", "bare"), ["searchesRepeated"] = (double)repeated / Math.Max(1, made + repeated), ["calculationOfBare"] = Ratio("calculation", "bare"),
            ["pagePerSecond"] = PerSecond("page", "ours"), ["sameSearchPerSecond"] = PerSecond("search", "ours"), ["searchesPerSecond"] = PerSecond("searches", "ours"), ["calculationPerSecond"] = PerSecond("calculation", "ours"),
            ["searchesP99AtHalf"] = half.P99, ["failed"] = failed, ["seconds"] = seconds, ["rounds"] = rounds, ["load"] = Machine.LoadAtStart,
        });
        return failed;

        double PerSecond(string request, string name) => Statistics.Median(results[(request, name)].Select(result => result.PerSecond));
        double P99(string request, string name) => Statistics.Median(results[(request, name)].Select(result => result.P99));
        double Ratio(string request, string name) => PerSecond(request, "ours") / PerSecond(request, name);
    }

    /// <summary>Searches that our host has computed, and those that it has answered as it did just before.</summary>
    private static (long Made, long Repeated) AnswersGiven(int port)
    {
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
        var metrics = http.GetStringAsync(new Uri("/metrics", UriKind.Relative)).Result;
        return (Counter("made"), Counter("repeated"));

        long Counter(string name) => long.Parse(Regex.Match(metrics, $@"(?m)^vidensportal_search_{name}_total\S* (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>What ours answers, for the bare endpoint to answer too.</summary>
    private static void KeepAnswers(int port, string folder)
    {
        File.Copy(Path.Combine(folder, "public", "modellen", "index.html.br"), Path.Combine(folder, "page"));
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
        using var asked = new HttpRequestMessage(HttpMethod.Get, Search.Address) { Headers = { { "Accept-Encoding", "br" } } };
        using var found = http.Send(asked);
        File.WriteAllBytes(Path.Combine(folder, "search"), found.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().Result);
        using var calculated = http.PostAsync(new Uri(Calculation.Address, UriKind.Relative), new StringContent("{}", Encoding.UTF8, "application/json")).Result;
        File.WriteAllBytes(Path.Combine(folder, "calculation"), calculated.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().Result);
    }

    /// <summary>nginx as one would set it up for speed: as many workers as processors, open files kept, compressed files as they lie there.</summary>
    private static string NginxConfiguration(string folder, int port)
    {
        var path = Path.Combine(folder, "nginx.conf");
        const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
        if (!File.Exists(Brotli)) throw new FileNotFoundException("Debian's libnginx-mod-http-brotli-static is not installed.", Brotli);
        File.WriteAllText(path, $$"""
            load_module {{Brotli}};
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            worker_processes auto; pid {{folder}}/nginx.pid; error_log {{folder}}/nginx.log;
            events { worker_connections 1024; }
            http {
              include /etc/nginx/mime.types;
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10000 inactive=60s; open_file_cache_valid 60s;
              client_body_temp_path {{folder}}/b; proxy_temp_path {{folder}}/p; fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
              server { listen 127.0.0.1:{{port}}; root {{folder}}/public; brotli_static on; gzip_static on; }
            }
            """);
        return path;
    }
}
