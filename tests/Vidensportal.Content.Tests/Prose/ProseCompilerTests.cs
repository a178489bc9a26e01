using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Tests.Prose;

public sealed class ProseCompilerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Æbler, øl og ål – «ja» 😀", "html <p>Æbler, øl og ål – «ja» 😀</p>⏎\n")]
    [InlineData("Steg fra {{fakta F10.foer}} til {{fakta F10.efter}}.", "html <p>Steg fra \nfact F10 foer\nhtml  til \nfact F10 efter\nhtml .</p>⏎\n")]
    [InlineData("{{uenighed D02}}", "disagreement D02 box\n")]
    [InlineData("Se {{uenighed D02}}", "html <p>Se \ndisagreement D02 mark\nhtml </p>⏎\n")]
    [InlineData("{{uenighed D02}} {{uenighed D03}}", "html <p>\ndisagreement D02 mark\nhtml  \ndisagreement D03 mark\nhtml </p>⏎\n")]
    [InlineData("- {{uenighed D02}}", "html <ul>⏎<li>\ndisagreement D02 box\nhtml </li>⏎</ul>⏎\n")]
    [InlineData("| a |\n| --- |\n| {{uenighed D02}} |", "table\n  html <table>⏎<thead>⏎<tr>⏎<th>a</th>⏎</tr>⏎</thead>⏎<tbody>⏎<tr>⏎<td>\n  disagreement D02 mark\n  html </td>⏎</tr>⏎</tbody>⏎</table>⏎\n")]
    [InlineData("{{figur udgifter}}", "DiagramShortcode\n")]
    [InlineData("{{liste nyheder}}", "ListShortcode\n")]
    [InlineData("![En trappe](/medier/trappe.png \"Trappen\")", "image /medier/trappe.png \"En trappe\" Trappen\n")]
    [InlineData("![pynt](/medier/trappe.png)", "image /medier/trappe.png \"\"\n")]
    [InlineData("Se ![En trappe](/medier/trappe.png) her", "html <p>Se \nimage /medier/trappe.png \"En trappe\"\nhtml  her</p>⏎\n")]
    [InlineData("## Færre *sager*", "heading 2 #faerre-sager Færre sager\n  html Færre <em>sager</em>\n")]
    [InlineData("> Citat", "html <blockquote>⏎<p>Citat</p>⏎</blockquote>⏎\n")]
    [InlineData("1. Først\n2. Så", "html <ol>⏎<li>Først</li>⏎<li>Så</li>⏎</ol>⏎\n")]
    [InlineData("a  \nb", "html <p>a<br />⏎b</p>⏎\n")]
    [InlineData("`kode`", "html <p><code>kode</code></p>⏎\n")]
    public void Markdown_becomes_html_between_the_parts_that_the_theme_draws(string markdown, string parts)
    {
        Assert.Equal(parts, CompiledProse.PartsOf(markdown).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Page_with_one_of_everything_becomes_parts()
    {
        Snapshot.Match(CompiledProse.PartsOf("""
            Antallet steg fra {{fakta F10.foer}} til {{fakta F10.efter stort}}, siger {{kilde S1}} {{belaeg F01}}.[^1]

            ## Færre sager

            En {{begreb ppr "PPR-psykolog"}} har **{{antal 3}}** opgaver:

            - *den første*
            - [den anden](/modellen/#trin)
            - den tredje {{uenighed D02}}

            {{uenighed D02}}

            ::: advarsel Foreløbige tal
            Tallene er {{fakta F33 fortegn}}.

            | År | Fald |
            | --- | ---: |
            | 2014 | {{fakta F33 kort}} |
            :::

            ### Trappen

            ![En trappe](/medier/trappe.png "Trappen")

            {{figur indsatstrappen}}

            {{liste undersider}}

            [^1]: Noten siger {{kilde S1}}.
            """));
    }

    [Fact]
    public void Places_are_those_of_the_file_when_the_text_begins_further_down()
    {
        var faults = new List<Fault>();

        var text = ProseCompiler.Compile("a.md", "En <b>.\n{{fakta F01}}", new(10, 5), faults);

        Assert.Equal(["content/a.md:10:8  HTML virker ikke her. Skriv det som Markdown, eller slet det."], faults.Select(fault => fault.ToString()));
        Assert.Equal(new(11, 1), Assert.Single(text.Shortcodes).At);
    }

    [Fact]
    public void Footnote_that_has_no_text_is_reported()
    {
        Assert.Equal(["1:9  Fodnoten [^1] har ingen tekst. Skriv [^1]: og teksten på en linje for sig."], CompiledProse.FaultsIn("Teksten[^1].\n"));
    }

    [Fact]
    public void The_same_text_compiles_to_the_same_parts()
    {
        const string markdown = "## A\n\n{{fakta F01}} *b*\n\n## A\n";

        Assert.Equal(CompiledProse.PartsOf(markdown), CompiledProse.PartsOf(markdown));
        Assert.Equal(markdown, CompiledProse.Of(markdown).Source);
    }
}
