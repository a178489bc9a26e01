using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Tests.Inputs;

/// <summary>Whatever is written: it is read or refused, in time.</summary>
public sealed class AnyTextTests
{
    private const int MostMilliseconds = 120_000;

    private static readonly string[] NumberPieces =
    [
        "1", "23", "456", "000", ".", ",", "-", "\u2212", " ", "\u00A0", "\u202F", "kr", "kr.", "KR", "mio.", "tusind", "t.", "pct.", "%", "e9", "NaN", "\uFF11", "∞", "x", "\t", "\0", "\ud800",
    ];

    private static readonly string[] JsonPieces =
    [
        "{", "}", "[", "]", ",", ":", "\"sager\"", "\"flytninger\"", "\"fra\"", "\"enhedsprisKr\"", "\"indfasningPct\"", "\"navn\"", "\"\\ud800\"", "\"x\"", "1", "-1", "1e400", "0.1", "true",
        "null", " ", "\n", "\\", "\"",
    ];

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_text_in_any_field_is_read_or_refused() => await RunAsync(TextOf(NumberPieces), text =>
    {
        var reading = Models.Read(("sager", text), (text, text), ("navn", text), ("m", text), ("flyt_1_antal", text), ("refusion", text), ("indfasning_pct_3", text));
        return reading.Inputs is null == reading.Faults.Count > 0;
    });

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_string_at_all_is_read_or_refused() => await RunAsync(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), text =>
        Models.Read(("raadgiver_kr", text), (text, "1"), ("navn", text), ("m", text)).Faults is not null && NumberParser.Parse(text) is { IsNumber: false } or { Value: >= double.MinValue });

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_json_is_read_or_refused() => await RunAsync(TextOf(JsonPieces), text => Read(text) && Read($"{{\"sager\":{text}}}") && Read($"{{\"flytninger\":[{{{text}}}]}}"));

    [Fact(Timeout = MostMilliseconds)]
    public async Task Any_bytes_are_read_or_refused() => await RunAsync(ArbMap.Default.GeneratorFor<byte[]>(), bytes =>
        JsonInputReader.Read(bytes, Models.Contract) is { Inputs: null } or { Faults.Count: 0 });

    [Fact(Timeout = MostMilliseconds)]
    public async Task A_million_characters_take_no_time()
    {
        string[] texts = [new('1', 1_000_000), new(' ', 1_000_000), new('.', 1_000_000), string.Concat(Enumerable.Repeat("1.", 500_000)), string.Concat(Enumerable.Repeat("kr ", 300_000))];
        await Task.Run(() => Assert.All(texts, text => Assert.NotEmpty(Models.Read(("sager", text), ("navn", "x" + text), ("m", text), (text, text)).Faults)), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Every_number_that_is_written_is_read_as_the_same() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(ArbMap.Default.GeneratorFor<NormalFloat>().Where(number => Math.Abs(number.Get) is 0 or (> 1e-6 and < 1e15)).ToArbitrary(), number =>
            NumberParser.Parse(NumberText.Whole(number.Get)) is { Problem: NumberProblem.None } reading && reading.Value.Equals(number.Get + 0)));

    [Fact]
    public void A_rounded_number_is_written_as_it_is() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(ArbMap.Default.GeneratorFor<int>().ToArbitrary(), oere => NumberParser.Parse(NumberText.Kroner(oere / 100.0)).Value.Equals(oere / 100.0)));

    private static bool Read(string text) => JsonInputReader.Read(Encoding.UTF8.GetBytes(text), Models.Contract) is { Inputs: null } or { Faults.Count: 0 };

    private static Gen<string> TextOf(string[] pieces) => Gen.Elements(pieces).ListOf().Select(list => string.Concat(list));

    private static async Task RunAsync<T>(Gen<T> texts, Func<T, bool> holds) => await Task.Run(
        () => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(texts.ToArbitrary(), holds)), TestContext.Current.CancellationToken);
}
