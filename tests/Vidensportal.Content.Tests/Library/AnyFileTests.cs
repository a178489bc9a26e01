using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests.Library;

/// <summary>Whatever stands in a file: it is read or refused, in time, and every fault lies within it.</summary>
public sealed class AnyFileTests
{
    private const int MostMilliseconds = 120_000;

    private static readonly string[] Paths =
    [
        "a.md", "kilder/s2.md", "site.yaml", "fakta/F01.yaml", "ordliste/sag.yaml", "kontakter/bo.yaml", "kerneelementer/KE2.yaml",
        "figurer/x.yaml", "uoverensstemmelser/D01.yaml", "kilder/aftryk/S2.yaml",
    ];

    private static readonly string[] MarkdownPieces =
    [
        "{{", "}}", "{{fakta F33}}", "{{fakta F33 kort}}", "{{antal 3}}", "{{liste nyheder}}", "{{figur x}}", "{{begreb ppr \"", "{fakta", ":::", "::: bemaerk", "::: x ",
        "|", "| - | - |", "[", "]", "(", ")", "](", "![", "![pynt](/medier/a.png)", "[^1]", "[^1]: ", "[a]: /b/", "*", "**", "_", "`", "```", "# ", "## ", "#### ", "> ", "- ", "1. ",
        "<", "<b>", "<!--", "-->", "&amp;", "&#0;", "&#xD800;", "\\", "ord", "æøå", "😀", "tolv", "3,7 mio. kr.", "§ 95", "2013", "https://x.dk", "---", "===", "\n", "\n\n", "\n    ", "  \n", "\t", "\r", "\u2028", " ",
    ];

    private static readonly string[] YamlPieces =
    [
        "id: ", "type: ", "system", "titel: ", "tal:", "linjer:", "  18: ", "  018: ", "{aftryk: \"0123456789abcdef\", ord: [a]}", "kilde: ", "S1", "belaeg: ", "definition: ", "emner:", "- ", "{", "}", "[", "]", ",", ": ", ":", "? ", "&a ", "*a", "!!str ", "! ",
        "|", "|-", ">", "\"", "'", "\"\\n\\n\\n<b>\"", "\"\\ud800\"", "# ", "%YAML 1.1", "%TAG ! x", "null", "~", "ja", "12", "2026-11-22", "---", "...", "@", "`", "\n", "\n", "\n  ", "\n    ", "\t", " ", "æ", "😀",
    ];

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_bytes_are_read_or_refused()
    {
        await CheckAsync(ArbMap.Default.GeneratorFor<byte[]>());
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_characters_are_read_or_refused()
    {
        await CheckAsync(ArbMap.Default.GeneratorFor<string>().Select(text => Encoding.UTF8.GetBytes(text ?? "")));
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_yaml_is_read_or_refused()
    {
        await CheckAsync(TextOf(YamlPieces));
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_fields_of_a_page_are_read_or_refused()
    {
        await CheckAsync(TextOf(YamlPieces).Select(fields => (byte[])[.. "---\n"u8, .. fields, .. "\n---\nTekst.\n"u8]));
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_markdown_is_read_or_refused()
    {
        await CheckAsync(TextOf(MarkdownPieces).Select(body => Page(Encoding.UTF8.GetString(body))));
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_markdown_in_a_field_is_read_or_refused()
    {
        await CheckAsync(TextOf(MarkdownPieces).Select(text => (byte[])
            [.. "id: sag\nterm: Sag\ndefinition: |\n  "u8, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace("\n", "\n  ", StringComparison.Ordinal))]));
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task One_piece_of_markdown_over_and_over_is_read_or_refused_in_time()
    {
        await RunAsync(() =>
        {
            foreach (var piece in MarkdownPieces) Check(Page(Repeated(piece, 20_000)), "a.md");
        });
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task One_piece_of_yaml_over_and_over_is_read_or_refused_in_time()
    {
        await RunAsync(() =>
        {
            foreach (var piece in YamlPieces) Check(Encoding.UTF8.GetBytes(Repeated(piece, 20_000)), "ordliste/sag.yaml");
        });
    }

    /// <summary>Each took minutes once, or still takes time in the square of its length.</summary>
    [Theory(Timeout = MostMilliseconds)]
    [InlineData("1", 100_000)]
    [InlineData(".", 100_000)]
    [InlineData("§", 100_000)]
    [InlineData("## a\n\n", 100_000)]
    [InlineData("[a](", 100_000)]
    [InlineData("*a **b ", 100_000)]
    [InlineData("{{", 100_000)]
    [InlineData("::: bemaerk\n", 40_000)]
    public async Task Known_slow_shape_in_a_large_file_is_read_or_refused_in_time(string piece, int length)
    {
        await RunAsync(() => Check(Page(Repeated(piece, length)), "a.md"));
    }

    private static byte[] Page(string body) =>
        Encoding.UTF8.GetBytes($"---\nid: a\ntype: system\ntitel: A\nresume: Siden findes kun i en prøve, og resuméet er lige langt nok.\nstatus: kladde\n---\n{body}");

    /// <summary>In lines that are just short enough.</summary>
    private static string Repeated(string piece, int length)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 4_900 / piece.Length));
        return string.Join("\n", Enumerable.Repeat(line, length / line.Length));
    }

    private static Gen<byte[]> TextOf(string[] pieces) =>
        Gen.Elements(pieces).NonEmptyListOf().Select(chosen => Encoding.UTF8.GetBytes(string.Concat(chosen)));

    private static Task CheckAsync(Gen<byte[]> files) =>
        RunAsync(() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(files.ToArbitrary(), bytes =>
        {
            foreach (var path in Paths) Check(bytes, path);
        })));

    /// <summary>On a thread of its own, so that the time limit holds.</summary>
    private static Task RunAsync(Action test) => Task.Run(test, TestContext.Current.CancellationToken);

    private static void Check(byte[] bytes, string path)
    {
        var loaded = ContentLoader.Load([TestContent.File(path, bytes)], []);
        var file = loaded.Files[path];
        Assert.True(file.Record is not null ^ file.Faults.Count > 0, $"{path} is read or refused, not both and not neither.");
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").AsSpan().Count('\n') + 1;
        foreach (var fault in file.Faults)
            Assert.True(fault.At.Line >= 1 && fault.At.Line <= lines + 1 && fault.At.Column >= 1, $"{fault} lies outside the file's {lines} lines.");
    }
}
