using System.Text;
using System.Text.Json;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Links;
using Vidensportal.Calculator.Reports;

namespace Vidensportal.Calculator.Tests.Theme;

/// <summary>The browser's model calculates what this one does, to the last bit of every number, with any inputs.</summary>
public sealed class SameBitsTests
{
    private const int Cases = 10_000;
    private const int FirstSeed = 2013;
    private const int MostMilliseconds = 300_000;

    [Fact(Timeout = MostMilliseconds)]
    public async Task Both_languages_give_the_same_bits()
    {
        var inputs = Enumerable.Range(FirstSeed, Cases).Select(RandomInputs.Of).ToList();
        var links = inputs.Select(one => ShareLink.QueryOf(one, Models.FewDraws)).ToList();
        var asked = AskAsync(links, []);
        var ours = inputs.Select(one => FlatReport.Fingerprint(Values(one))).ToList();
        var browsers = (await asked).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Cases, browsers.Length);
        var different = ours.Zip(browsers).TakeWhile(pair => pair.First == pair.Second).Count();
        if (different < Cases) Assert.Fail(await DifferenceAsync(links[different], Values(inputs[different])));
    }

    private static IReadOnlyList<(string Path, string Value)> Values(CalculationInputs inputs) =>
        FlatReport.Of(CalculationReport.Of(inputs, Models.FewDraws), Models.FewDraws);

    private static async Task<string> DifferenceAsync(string link, IReadOnlyList<(string Path, string Value)> values)
    {
        var browser = JsonSerializer.Deserialize<string[][]>(await AskAsync([link], ["--full"]))!.ToDictionary(pair => pair[0], pair => pair[1]);
        var differences = values.Where(value => browser.GetValueOrDefault(value.Path) != value.Value).Select(value => $"{value.Path}: {value.Value}, in the browser {browser.GetValueOrDefault(value.Path)}")
            .Concat(browser.Keys.Except(values.Select(value => value.Path)).Select(path => $"{path}: only in the browser"));
        return $"{link}\n{string.Join('\n', differences.Take(10))}";
    }

    private static async Task<string> AskAsync(IEnumerable<string> links, string[] options)
    {
        var model = Encoding.UTF8.GetString(ModelJson.Write(Models.FewDraws));
        var (exitCode, output, errors) = await Node.RunAsync(["Calculator/model/sameBits.mjs", .. options], links.Prepend(model));
        Assert.True(exitCode == 0, errors);
        return output;
    }
}
