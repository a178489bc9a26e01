using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>The browser and the server say the same of the same link: every sentence, every table, every shape.</summary>
public sealed class SameAnswerTests(Portal portal)
{
    [Theory]
    [InlineData("")]
    [InlineData("profil=egne")]
    [InlineData(CalculatorTab.EightMoved)]
    [InlineData(CalculatorTab.EightMoved + "&boern_6=4&boern_5=60&refusion=nej&navn=A%26B%20%C3%A6")]
    [InlineData("m=1.0&besparelse_kendt_kr=&flyt_1_fra=5&flyt_1_til=6&flyt_1_antal=2&flyt_3_fra=6&flyt_3_til=4&flyt_3_antal=1,5")]
    [InlineData("m=1.0&besparelse_kendt_kr=6700000&horisont_aar=10&rente_pct=0&bortfald_pct=20&afrunding_aarsvaerk=1")]
    [InlineData("m=1.0&besparelse_kendt_kr=100000&kausal_pct=10&indfasning_pct_1=10&indfasning_pct_2=40&indfasning_pct_3=70&indfasning_pct_4=90&indfasning_pct_5=100")]
    public async Task Page_says_and_draws_the_same_with_and_without_a_script(string query)
    {
        var answers = new List<IReadOnlyList<string>>();
        foreach (var hasScript in (bool[])[true, false])
        {
            await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
            await tab.GoToCalculatorAsync(query, hasScript);
            answers.Add([.. await tab.ReadResultAsync(), .. await ReadFieldsAsync(tab)]);
        }

        Assert.True(answers[1].Count > 150, $"Only {answers[1].Count} lines.");
        Assert.Equal(answers[1], answers[0]);
    }

    /// <summary>The same numbers in the fields, however they are written.</summary>
    private static async Task<IReadOnlyList<string>> ReadFieldsAsync(Tab tab) => await tab.Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('.js-form :is(input, select)[name]')].map(field => `${field.name}: ${field.value.replace(/[.]/g, '')} ${field.closest('.js-field')?.querySelector('.js-standard')?.classList.contains('standard--kept') ?? ''}`)");
}
