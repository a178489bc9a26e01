namespace Vidensportal.Content.Tests.Prose;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<div>\nhej\n</div>", "1:1")]
    [InlineData("<script>alert()</script>", "1:1")]
    [InlineData("<!-- skjult -->", "1:1")]
    [InlineData("En linje<br>", "1:9")]
    [InlineData("- <img src=x onerror=alert()>", "1:3")]
    [InlineData("| a |\n| --- |\n| <br> |", "3:3")]
    [InlineData("## En <em>", "1:7")]
    public void Html_is_reported_where_it_stands(string markdown, string place)
    {
        Assert.Equal([$"{place}  HTML virker ikke her. Skriv det som Markdown, eller slet det."], CompiledProse.FaultsIn(markdown));
    }

    [Theory]
    [InlineData("a < b og c > d & e", "html <p>a &lt; b og c &gt; d &amp; e</p>⏎\n")]
    [InlineData("&lt;script&gt;", "html <p>&lt;script&gt;</p>⏎\n")]
    [InlineData("`<script>`", "html <p><code>&lt;script&gt;</code></p>⏎\n")]
    [InlineData("\\<script>", "html <p>&lt;script&gt;</p>⏎\n")]
    [InlineData("[a](/b/ \"\\\"><script>\")", "html <p><a href=\"/b/\" title=\"&quot;&gt;&lt;script&gt;\">a</a></p>⏎\n")]
    public void Signs_of_html_come_out_as_text(string markdown, string parts)
    {
        Assert.Equal(parts, CompiledProse.PartsOf(markdown));
    }
}
