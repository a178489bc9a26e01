using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Snapshots;

/// <summary>One page of each kind as a reader gets it. The front page whole, of the others what stands between header and footer.</summary>
public sealed class PageSnapshotTests
{
    private const string Archive = """
        -- site.yaml --
        navn: Vidensportal om Sverigesprogrammet
        kortNavn: Vidensportal
        ansvarlig: Redaktionen
        menu: [modellen, resultater, kilder]
        hjaelpemenu: [nyheder]
        sidefod: [kontakt, data]
        bannere: [{under: /resultater/, tekst: Kilderne er gamle., link: /modellen/, linkTekst: Se mere}]
        overskrifter: [{under: /resultater/, tekst: Foreløbige resultater}]
        -- index.md --
        ---
        type: forside
        titel: Kan jeres kommune bruge det?
        advarsel: Det er ikke sikkert, at det virker hos jer.
        noegletal:
          - {fakta: F40, tekst: Børn på døgninstitution.}
          - {fakta: F33, tekst: Ændring i udgifter.}
        rolleindgange: [{maalgruppe: leder, tekst: Se hvad det kræver., link: /modellen/}]
        relaterede: [modellen]
        ---
        Herning prøvede noget nyt {{belaeg F40}}.

        ## Hvad skete der?
        Udgifterne faldt med {{fakta F33}}.
        -- modellen/index.md --
        ---
        type: modelside
        titel: Modellen
        ---
        {{liste kerneelementer}}
        -- modellen/faerre-sager.md --
        ---
        type: modelside
        titel: Færre sager
        maalgrupper: [leder]
        emner: [sagstal]
        kerneelementer: [KE1]
        relaterede: [resultater-oekonomi]
        opdateret: 2026-02-03
        naesteGennemgang: 2027-01-01
        ejer: Redaktøren
        ikkeOplyst: [Hvor mange sager der er i dag.]
        aendringer: [{dato: 2026-02-03, slags: rettelse, tekst: Et tal er rettet.}]
        ---
        Der kom flere {{begreb socialraadgiver "socialrådgivere"}}.

        ## Et
        Tekst med [link](/kilder/s1/) og en note[^1].

        ### Mere
        | Før | Efter |
        | --- | ---: |
        | {{fakta F40.foer}} | {{fakta F40.efter cifre}} |

        ## Og til sidst
        ::: forslag
        Prøv det.
        :::

        [^1]: Noten.
        -- resultater/index.md --
        -- resultater/oekonomi.md --
        ---
        type: resultatside
        titel: Økonomi
        periode: 2013 til 2014
        omraade: projektdistrikterne
        maaling: regnskab
        sikkerhed: foreloebig
        begraensninger: ["Tallet {{fakta F33}} er brutto."]
        lovStatus: {henviser: lovgivning pr. 2015, aendret: ja, se: /modellen/}
        ---
        {{uenighed D02}}
        -- resultater/uoverensstemmelser.md --
        ---
        titel: Uoverensstemmelser
        ---
        {{liste uoverensstemmelser}}
        -- kom-i-gang/bemanding.md --
        ---
        type: guide
        titel: Bemanding
        trin: 2
        grundlag: redaktionens-forslag
        forudsaetninger: [Ledelsen er med.]
        tjekliste: [Tæl sagerne., Regn på lønnen.]
        ---
        Sådan gør I.
        -- kommuner/herning.md --
        ---
        type: kommune
        titel: Herning Kommune
        kommunestatus: hele-kommunen
        start: sommeren 2013
        omfang: Fire distrikter.
        kerneelementer: {KE1: delvis}
        ---
        Her begyndte det.
        -- nyheder/index.md --
        {{liste nyheder}}
        -- nyheder/2015/lavere-udgifter.md --
        ---
        type: nyhed
        titel: Lavere udgifter
        dato: 2015-04-16
        kilde: S1
        arkiv: ja
        forfatterRolle: Redaktionen
        ---
        Udgifterne faldt.
        -- kilder/index.md --
        {{liste kilder}}
        -- kilder/s1.md --
        ---
        type: kilde
        titel: Midtvejsevaluering af Sverigesprogrammet
        kortTitel: KORAs notat
        slags: notat
        udgiver: KORA
        datoNote: uden dato
        metode: Regnskab og interview.
        linjer: 49
        sha256: 7e7ad158858ffbd5253018536661a841cd496d77fdcf2e45fce11f36051556ac
        rang: 1
        daekker: [mål, udgifter]
        ---
        Den stærkeste kilde.
        -- kilder/e04.md --
        ---
        type: kilde
        titel: Slutevalueringen
        slags: rapport
        udgiver: VIVE
        dato: 2018-03-01
        adresse: https://www.vive.dk/rapport
        hentet: 2026-11-22
        tillid: B
        ---
        -- ordliste.md --
        ---
        titel: Ordliste
        ---
        {{liste ordliste}}
        -- kontakt.md --
        ---
        titel: Kontakt
        ---
        {{liste kontakter}}
        -- data/index.md --
        ---
        titel: Data
        ---
        {{liste filer}}
        -- data/fakta.md --
        ---
        titel: Fakta
        ---
        {{liste fakta}}
        -- oversigt.md --
        ---
        titel: Oversigt
        ---
        {{liste oversigt}}

        {{liste emner}}

        {{liste rettelser}}

        {{liste eksterne-links}}
        -- 404.md --
        ---
        titel: Vi kan ikke finde siden
        noindex: ja
        relaterede: [modellen]
        ---
        Siden kan være flyttet.
        -- fakta/F33.yaml --
        udsagn: Udgifterne faldt med 3,7 mio. kr. fra 2013 til 2014.
        vaerdi: -3700000
        enhed: kr
        periode: {fra: 2013, til: 2014}
        brutto: ja
        uoverensstemmelser: [D02]
        note: Lønnen er ikke trukket fra.
        -- fakta/F40.yaml --
        udsagn: Antallet af børn faldt fra 12 til 4.
        tal: {foer: {vaerdi: 12, enhed: boern}, efter: {vaerdi: 4, enhed: boern}}
        -- fakta/B01.yaml --
        udsagn: Det er to tredjedele færre børn.
        vaerdi: -67
        enhed: pct
        slags: egen-beregning
        udregning: (4 − 12) / 12 = −0,67
        bygger-paa: [F40]
        -- fakta/X01.yaml --
        udsagn: Slutevalueringen viste 6,7 mio. kr.
        vaerdi: -6700000
        enhed: kr
        belaeg: [{kilde: E04, sted: side 4}]
        -- uoverensstemmelser/D02.yaml --
        emne: Hvor stor var besparelsen?
        kort: KORA skriver 3,7 mio. kr., avisen knap 4 mio. kr.
        udsagn:
          - {tekst: "KORA skriver 3,7 mio. kr.", belaeg: {kilde: S1, linje: 1, ord: prøve}, fakta: F33}
          - {tekst: VIVE skriver mere., belaeg: {kilde: E04, sted: side 4}}
        slags: [tal, periode]
        muligForklaring: Slutevalueringen skriver {{fakta X01}}.
        visning: Vi viser KORAs tal.
        -- ordliste/socialraadgiver.yaml --
        term: Socialrådgiver
        synonymer: [sagsbehandler]
        definition: En, der hjælper familier.
        kilde: S1
        note: Redaktionens forklaring
        -- kontakter/anne-aaben.yaml --
        navn: Anne Åben
        telefon: 96 28 63 24
        epost: anne@herning.dk
        status: bekraeftet
        bekraeftetDato: 2026-05-01
        -- kontakter/bo-trykt.yaml --
        navn: Bo Trykt
        organisation: KORA
        organisationNu: VIVE
        telefon: 11 22 33 44
        epost: bo@kora.dk
        note: Som trykt i kilden.
        -- kerneelementer/KE1.yaml --
        navn: Få sager
        beskrivelse: Hver har få sager.
        fakta: [F40]
        side: modellen-faerre-sager
        dele: [Før, Efter]
        """;

    private static readonly TestSite Site = TestSite.Build(Archive);

    [Fact]
    public void Front_page() => Snapshot.Match(Readable.Page(Site, "/"), "html");

    [Fact]
    public void Model_page() => Snapshot.Match(Readable.Middle(Site, "/modellen/faerre-sager/"), "html");

    [Fact]
    public void Core_components() => Snapshot.Match(Readable.Middle(Site, "/modellen/"), "html");

    [Fact]
    public void Result_page() => Snapshot.Match(Readable.Middle(Site, "/resultater/oekonomi/"), "html");

    [Fact]
    public void Guide_page() => Snapshot.Match(Readable.Middle(Site, "/kom-i-gang/bemanding/"), "html");

    [Fact]
    public void Municipality_page() => Snapshot.Match(Readable.Middle(Site, "/kommuner/herning/"), "html");

    [Fact]
    public void News_page() => Snapshot.Match(Readable.Middle(Site, "/nyheder/2015/lavere-udgifter/"), "html");

    [Fact]
    public void News_list() => Snapshot.Match(Readable.Middle(Site, "/nyheder/"), "html");

    [Fact]
    public void Source_page() => Snapshot.Match(Readable.Middle(Site, "/kilder/s1/"), "html");

    [Fact]
    public void Outside_source_page() => Snapshot.Match(Readable.Middle(Site, "/kilder/e04/"), "html");

    [Fact]
    public void Source_list() => Snapshot.Match(Readable.Middle(Site, "/kilder/"), "html");

    [Fact]
    public void Register_of_disagreements() => Snapshot.Match(Readable.Middle(Site, "/resultater/uoverensstemmelser/"), "html");

    [Fact]
    public void Register_of_facts() => Snapshot.Match(Readable.Middle(Site, "/data/fakta/"), "html");

    [Fact]
    public void Glossary() => Snapshot.Match(Readable.Middle(Site, "/ordliste/"), "html");

    [Fact]
    public void Contacts() => Snapshot.Match(Readable.Middle(Site, "/kontakt/"), "html");

    [Fact]
    public void Files() => Snapshot.Match(Readable.Middle(Site, "/data/"), "html");

    [Fact]
    public void Overviews() => Snapshot.Match(Readable.Middle(Site, "/oversigt/"), "html");

    [Fact]
    public void Topic_page() => Snapshot.Match(Readable.Middle(Site, "/emner/sagstal/"), "html");

    [Fact]
    public void Not_found_page() => Snapshot.Match(Readable.Middle(Site, "/404.html"), "html");
}
