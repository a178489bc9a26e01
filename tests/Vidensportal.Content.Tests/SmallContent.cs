using Vidensportal.Content.Files;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests;

/// <summary>The least content that has one of everything and no fault. A test puts in what it is about.</summary>
internal static class SmallContent
{
    /// <summary>The small content, with the files of the archive put in or put in their place.</summary>
    public static IReadOnlyList<ContentFile> With(string archive)
    {
        var files = TestContent.Files(Archive).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in TestContent.Files(archive)) files[file.Path] = file;
        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>A library of the small content and the files of the archive.</summary>
    public static ContentLibrary LibraryWith(string archive)
    {
        var loaded = ContentLoader.Load(With(archive), []);
        Assert.Empty(loaded.Faults);
        return loaded.Library!;
    }

    /// <summary>What an editor is told of the archive's files, line for line.</summary>
    public static string[] FaultsWith(string archive) => FaultsIn(With(archive));

    public static string[] FaultsIn(IReadOnlyList<ContentFile> files)
    {
        var loaded = ContentLoader.Load(files, []);
        Assert.Equal(loaded.Faults.Count == 0, loaded.Library is not null);
        return [.. loaded.Faults.Select(fault => fault.ToString())];
    }

    private const string Archive = """
        -- site.yaml --
        navn: Prøveportal
        kortNavn: Prøve
        beskrivelse: En lille portal, som kun findes i en prøve.
        adresse: https://proeve.example
        ansvarlig: Redaktionen
        menu: [modellen]
        emner:
          - {id: bemanding, navn: Bemanding, beskrivelse: Hvor mange der er.}
          - {id: oekonomi, navn: Økonomi, beskrivelse: Hvad det koster.}
        maalgrupper:
          - {id: leder, navn: Ledere, beskrivelse: Dig der leder.}
        -- index.md --
        ---
        id: forside
        type: forside
        titel: Prøveportal
        resume: Forsiden på en lille portal, som kun findes i en prøve af portalen.
        status: udgivet
        udgivet: 2026-11-22
        advarsel: Tallene er foreløbige.
        noegletal:
          - {fakta: F10, tekst: flere socialrådgivere}
        rolleindgange:
          - {maalgruppe: leder, tekst: Til dig der leder, link: /modellen/}
        ---

        Her begynder portalen.
        -- modellen/index.md --
        ---
        id: modellen
        type: modelside
        titel: Modellen
        resume: Siden om modellen på en lille portal, som kun findes i en prøve.
        emner: [bemanding]
        status: udgivet
        udgivet: 2026-11-22
        kerneelementer: [KE1]
        ---

        Antallet steg fra {{fakta F10.foer}} til {{fakta F10.efter}}.

        ## Økonomien

        Udgifterne faldt {{fakta F33}}, siger {{kilde S1}}.
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
        linjer: 40
        rang: 1
        ---

        Notatet er kort.
        -- kilder/e01.md --
        ---
        id: kilde-e01
        type: kilde
        kildeId: E01
        titel: Avisen
        resume: Siden om den avis, som er fundet uden for de andre kilder på portalen.
        status: udgivet
        udgivet: 2026-11-22
        slags: avisartikel
        udgiver: Avisen
        rang: 5
        udenforKilderne: ja
        ---

        Avisen er ikke gennemgået.
        -- kilder/aftryk/S1.yaml --
        kilde: S1
        linjer:
          18:
            aftryk: "0123456789abcdef"
            ord: [otte i stedet for fire]
          33:
            aftryk: "fedcba9876543210"
            ord: ["3,7 mio. kr. mindre"]
        -- fakta/F10.yaml --
        id: F10
        emne: bemanding
        udsagn: Antallet af socialrådgivere steg fra fire til otte.
        tal:
          foer: {vaerdi: 4, enhed: socialraadgivere}
          efter: {vaerdi: 8, enhed: socialraadgivere}
        periode: {fra: 2013, til: 2015}
        omraade: projektdistrikter
        slags: maalt
        belaeg:
          - {kilde: S1, linje: 18, ord: otte i stedet for fire}
        -- fakta/F33.yaml --
        id: F33
        emne: oekonomi
        udsagn: Udgifterne faldt med 3,7 mio. kr.
        vaerdi: -3700000
        enhed: kr
        periode: {fra: 2013, til: 2014}
        omraade: projektdistrikter
        slags: maalt
        belaeg:
          - {kilde: S1, linje: 33, ord: "3,7 mio. kr."}
        uoverensstemmelser: [D02]
        -- fakta/F53.yaml --
        id: F53
        emne: bemanding
        udsagn: Børn og familier føler sig hørt.
        periode: ikke-oplyst
        omraade: projektdistrikter
        slags: oplevet
        belaeg:
          - {kilde: S1, linje: 18, ord: otte}
        -- uoverensstemmelser/D02.yaml --
        id: D02
        emne: Besparelsen
        kort: Kilderne nævner hver sit beløb.
        udsagn:
          - {tekst: "Beløbet er 3,7 mio. kr.", belaeg: {kilde: S1, linje: 33, ord: mindre}, fakta: F33}
          - {tekst: Beløbet er større, belaeg: {kilde: E01, sted: forsiden}}
        slags: [tal]
        muligForklaring: Det kan være afrunding.
        forklaringStatus: mulig
        visning: Vi viser notatets tal.
        status: aaben
        -- ordliste/ppr.yaml --
        id: ppr
        term: PPR
        definition: Kommunens psykologer.
        -- kontakter/anna-holm.yaml --
        id: anna-holm
        navn: Anna Holm
        rolle: Konsulent
        organisation: Kommunen
        belaeg: {kilde: S1, linje: 18, ord: otte}
        status: ikke-bekraeftet
        -- kerneelementer/KE1.yaml --
        id: KE1
        navn: Færre sager
        beskrivelse: Hver socialrådgiver har færre sager.
        spoergsmaal: Har I færre sager?
        fakta: [F10]
        side: modellen
        -- figurer/udgifter.yaml --
        id: udgifter
        slags: aendring
        titel: Udgifterne
        beskrivelse: En søjle, som peger nedad, fordi udgifterne faldt.
        raekker:
          - {navn: Projektet, tal: [F33]}
        """;
}
