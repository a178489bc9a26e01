using Vidensportal.Content.Library;
using Vidensportal.Content.Sources;

namespace Vidensportal.Content.Tests.Sources;

/// <summary>Prints are taken of the sources' own texts, and held against them.</summary>
public sealed class SourceTextTests : IDisposable
{
    private const string Source = """
        -- kilder/s1.md --
        ---
        id: kilde-s1
        type: kilde
        kildeId: S1
        titel: Notatet
        resume: Siden om det notat, som alle tal på den lille portal er hentet fra.
        status: udgivet
        udgivet: 2026-11-22
        slags: notat
        udgiver: Instituttet
        fil: notat.txt
        linjer: 40
        rang: 1
        ---
        """;

    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _texts = new();

    public SourceTextTests()
    {
        foreach (var file in SmallContent.With(Source)) _content.Write(file);
    }

    public void Dispose()
    {
        _content.Dispose();
        _texts.Dispose();
    }

    [Fact]
    public void Recorded_prints_hold_the_cited_lines_and_the_words_that_stand_on_them()
    {
        WriteText("Der er otte i stedet for fire.", "Det er \"3,7 mio. kr.\" mindre.");

        var written = SourcePrintRecorder.Record(_content.FullPath, _texts.FullPath, Load());

        Assert.Equal([_content["kilder/aftryk/S1.yaml"]], written);
        Assert.Equal($"""
            kilde: S1
            linjer:
              18:
                aftryk: "{LineFingerprint.Of("Der er otte i stedet for fire.")}"
                ord: ["otte", "otte i stedet for fire"]
              33:
                aftryk: "{LineFingerprint.Of("Det er \"3,7 mio. kr.\" mindre.")}"
                ord: ["3,7 mio. kr.", "mindre"]

            """, File.ReadAllText(_content["kilder/aftryk/S1.yaml"]));
        Assert.Empty(Load().Faults);
        Assert.Empty(Check());
    }

    [Fact]
    public void Words_that_do_not_stand_on_the_line_are_not_recorded_so_the_evidence_is_a_fault()
    {
        WriteText("Der er seks i stedet for fire.", "Det er 3,7 mio. kr. mindre.");

        SourcePrintRecorder.Record(_content.FullPath, _texts.FullPath, Load());

        Assert.Equal(
            [
                "content/fakta/F10.yaml:11:33  Ordene \"otte i stedet for fire\" er ikke set på linje 18 i S1. Ret linje eller ord; er de rigtige, så optag aftrykket igen med check --kildetekster MAPPE --optag.",
                "content/fakta/F53.yaml:8:33  Ordene \"otte\" er ikke set på linje 18 i S1. Ret linje eller ord; er de rigtige, så optag aftrykket igen med check --kildetekster MAPPE --optag.",
                "content/kontakter/anna-holm.yaml:5:37  Ordene \"otte\" er ikke set på linje 18 i S1. Ret linje eller ord; er de rigtige, så optag aftrykket igen med check --kildetekster MAPPE --optag.",
            ],
            Load().Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Changed_line_and_missing_words_are_found()
    {
        WriteText("Der er otte i stedet for fire.", "Det er 3,7 mio. kr. mindre.");
        SourcePrintRecorder.Record(_content.FullPath, _texts.FullPath, Load());

        WriteText("Der er otte i stedet for fire.", "Det er 3,8 mio. kr. mindre.");

        Assert.Equal(
            [
                "content/kilder/aftryk/S1.yaml:1:1  Linje 33 i S1 er en anden end den, aftrykket er taget af. Se efter, om belæggene stadig passer, og optag aftrykket igen med --optag.",
                "content/kilder/aftryk/S1.yaml:1:1  Ordene \"3,7 mio. kr.\" står ikke på linje 33 i S1. Ret ordene, dér hvor de bruges som belæg.",
            ],
            Check());
    }

    [Fact]
    public void Missing_text_is_a_fault_when_checking_and_passed_over_when_recording()
    {
        Assert.Empty(SourcePrintRecorder.Record(_content.FullPath, _texts.FullPath, Load()));
        Assert.Equal([$"content/kilder/aftryk/S1.yaml:1:1  Teksten notat.txt findes ikke i {_texts.FullPath}. Læg kildens fil i mappen, eller ret feltet fil: på kildens side."], Check());
    }

    private void WriteText(string line18, string line33)
    {
        var lines = Enumerable.Range(1, 40).Select(number => number == 18 ? line18 : number == 33 ? line33 : "");
        File.WriteAllText(_texts["notat.txt"], string.Join('\n', lines));
    }

    private LoadedContent Load() => ContentLoader.LoadFolder(_content.FullPath);

    private IEnumerable<string> Check() => SourceTextCheck.Run(Load().Library!, _texts.FullPath).Select(fault => fault.ToString());
}
