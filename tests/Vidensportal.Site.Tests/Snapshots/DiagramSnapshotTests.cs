using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Snapshots;

/// <summary>One picture of each kind, with the table beside it.</summary>
public sealed class DiagramSnapshotTests
{
    private const string Facts = """

        -- fakta/F33.yaml --
        vaerdi: -3700000
        enhed: kr
        -- fakta/F34.yaml --
        vaerdi: 1300000
        enhed: kr
        -- fakta/F40.yaml --
        tal: {foer: {vaerdi: 12, enhed: boern}, efter: {vaerdi: 4, enhed: boern, kvalifikator: ca}}
        """;

    [Fact]
    public void Stairs() => Match("""
        slags: trappe
        titel: Indsatstrappen
        beskrivelse: En trappe. Nederste trin er forebyggelse.
        raekker:
          - {navn: Forebyggelse, tekst: Hjælp hjemme, side: a}
          - {navn: Døgninstitution, fakta: [F40]}
        """);

    [Fact]
    public void Before_and_after() => Match("""
        slags: foer-efter
        titel: Børn på institution
        beskrivelse: Søjler parvis. Den anden er lavere.
        raekker: [{navn: Projektet, tal: [F40.foer, F40.efter]}]
        """);

    [Fact]
    public void Change() => Match("""
        slags: aendring
        titel: Ændring i udgifter
        beskrivelse: Søjler fra en nullinje, én til hver side.
        raekker: [{navn: Projektdistrikterne, tal: [F33]}, {navn: Resten af kommunen, tal: [F34]}]
        """);

    [Fact]
    public void Rhythm() => Match("""
        slags: rytme
        titel: Samarbejdet i fire uger
        beskrivelse: Fire uger med prikker, hvor man mødes.
        raekker: [{navn: Teammøde, tekst: Hver uge, uger: [1, 2, 3, 4]}, {navn: Skolen, uger: [2], fakta: [F40]}]
        """);

    [Fact]
    public void Timeline() => Match("""
        slags: tidslinje
        titel: Hvad der skete
        beskrivelse: En linje med årstal fra oven og ned.
        raekker: [{navn: Sommeren 2013, tekst: Det begyndte., fakta: [F40]}, {navn: 2018, tekst: Slutevalueringen kom., senere: ja}]
        """);

    private static void Match(string diagram, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Snapshot.Match(Readable.Figure(TestSite.Build("-- a.md --\n{{figur billedet}}\n-- figurer/billedet.yaml --\n" + diagram + Facts), "/a/"), "html", test: test);
}
