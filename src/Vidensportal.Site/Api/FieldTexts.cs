namespace Vidensportal.Site.Api;

/// <summary>What each key of an answer means, for whoever writes a program. <c>Tal.navn</c> is the key in that schema; <c>navn</c>, in every other.</summary>
internal static class FieldTexts
{
    public static string Of(string schema, string key) =>
        Known.TryGetValue($"{schema}.{key}", out var own) ? own : Known.TryGetValue(key, out var text) ? text : throw new InvalidOperationException($"{schema}.{key} has no words in FieldTexts.");

    public static string OfSchema(string schema) => Schemas.TryGetValue(schema, out var text) ? text : throw new InvalidOperationException($"The schema {schema} has no words in FieldTexts.");

    private static readonly Dictionary<string, string> Schemas = new()
    {
        ["Faktum"] = "Et faktum med tal og belæg.", ["Tal"] = "Et tal med enhed.", ["Belaeg"] = "Et sted i en kilde.",
        ["Uoverensstemmelse"] = "Et punkt, hvor kilderne ikke er enige.", ["Udsagn"] = "Det, en kilde siger.", ["Kilde"] = "En kilde.", ["Side"] = "En side på portalen.",
        ["Kommune"] = "En kommune, og hvad der er dokumenteret om den.", ["Kommunestop"] = "At kommunen holdt op.", ["Kommuneresultat"] = "Et resultat i en kommune, også når der ingen forskel var.", ["Begreb"] = "Et fagord.", ["Kontakt"] = "En person, der har bekræftet sine oplysninger.",
        ["Soegesvar"] = "Svaret på en søgning.", ["Resultat"] = "Et sted, der blev fundet.", ["Facetter"] = "Hvor mange der blev fundet af hver slags.", ["Facet"] = "En slags og antallet.",
        ["Forslag"] = "Det, man kan være ved at skrive.",
        ["Beregning"] = "Resultatet af en beregning i hele horisonten.", ["Beregningsinput"] = "Felterne i en beregning. Det, der udelades, får sin standardværdi.",
        ["Flytning"] = "Børn, der flytter fra et trin til et andet.", ["Aar"] = "Et år i beregningen.", ["MonteCarlo"] = "Beregningen gentaget med tilfældigt trukne forudsætninger.",
        ["Foelsomhed"] = "Én forudsætning, der er skruet ned og op, mens de andre står stille.", ["Scenarie"] = "Beregningen med andre forudsætninger.", ["Advarsel"] = "Noget, man skal vide, før man bruger tallene.",
        ["Beregningsmodel"] = "En version af modellen med alle dens tal.", ["Modelfelt"] = "Et felt i beregneren.", ["Standardvaerdi"] = "Et standardtal og det, det bygger på.",
        ["Profil"] = "Et udgangspunkt at regne fra.", ["Modelscenarie"] = "Det, et scenarie sætter i stedet.", ["Usikkerhed"] = "Hvad lodtrækningen trækker imellem.", ["Spredning"] = "En trekantfordeling.",
        ["Modelfoelsomhed"] = "Hvad en følsomhed skruer på.", ["Udsving"] = "Hvor langt der skrues.", ["Modeladvarsel"] = "En advarsel og hvornår den vises.", ["Advarselsgraenser"] = "Grænser, som advarslerne holder tallene op mod.",
        ["Problem"] = "Hvad der gik galt (RFC 9457).", ["Feltfejl"] = "En fejl i ét felt.",
    };

    private static readonly Dictionary<string, string> Known = new()
    {
        // Registers
        ["id"] = "Fast id. Det bruges aldrig til noget andet.", ["emne"] = "Emnet.", ["udsagn"] = "Faktummet med ord.", ["tal"] = "Tallene i faktummet.",
        ["periodeFra"] = "Første år, faktummet dækker. Null: kilden oplyser det ikke.", ["periodeTil"] = "Sidste år, faktummet dækker. Null: kilden oplyser det ikke.", ["periode"] = "Perioden med kildens ord.",
        ["omraade"] = "Det område, faktummet gælder for.", ["slags"] = "Slags.", ["brutto"] = "Om andre udgifter ikke er trukket fra.", ["udenforKilderne"] = "Fundet uden for de fem kilder og ikke gennemgået af redaktionen.",
        ["udregning"] = "Regnestykket bag en egen beregning.", ["byggerPaa"] = "Id på de fakta, en egen beregning bygger på.", ["belaeg"] = "Hvor det står.", ["uoverensstemmelser"] = "Id på de uoverensstemmelser, der skal med, når tallet bruges.",
        ["note"] = "Bemærkning.", ["navn"] = "Navn.", ["Tal.navn"] = "Tallets navn. Null, når faktummet kun har ét tal.", ["vaerdi"] = "Værdien. Et fald er negativt.", ["tilVaerdi"] = "Øverste værdi, når tallet er et spænd.",
        ["enhed"] = "Enheden.", ["kvalifikator"] = "Forbehold som ca, knap, højst eller mindst.", ["kilde"] = "Kildens id.", ["linje"] = "Linjen i kilden.", ["sted"] = "Stedet i en kilde uden linjenumre.",
        ["Uoverensstemmelse.emne"] = "Overskriften.", ["kort"] = "Uenigheden i én sætning.", ["Uoverensstemmelse.udsagn"] = "Hvad hver kilde siger.", ["Uoverensstemmelse.slags"] = "Hvad uenigheden handler om.",
        ["forklaring"] = "Forklaringen.", ["forklaringStatus"] = "Hvor sikker forklaringen er.", ["visning"] = "Hvad portalen viser, og hvorfor.", ["afklaret"] = "Om uenigheden er afklaret.",
        ["tekst"] = "Teksten.", ["Udsagn.fakta"] = "Id på det faktum, udsagnet svarer til.", ["titel"] = "Titlen.", ["url"] = "Adressen.", ["udgiver"] = "Udgiveren.", ["forfatter"] = "Forfatteren.",
        ["dato"] = "Datoen.", ["datoNote"] = "Det, der kan siges, når datoen ikke er fuldt oplyst.", ["rang"] = "Hvor stærk kilden er. 1 er stærkest, 5 svagest.", ["tillid"] = "A: læst i kilden selv. B: læst i en anden kilde. C: regnet ud fra A eller B. S: redaktionens skøn.",
        ["adresse"] = "Kildens egen adresse.", ["sha256"] = "Kontrolsum for kildens fil.", ["type"] = "Slagsen.", ["Side.dato"] = "Nyhedens dato. Null for andre sider.", ["resume"] = "Resuméet.", ["emner"] = "Id på emnerne.", ["maalgrupper"] = "Id på målgrupperne.",
        ["udgivet"] = "Dagen, siden blev udgivet.", ["opdateret"] = "Dagen, siden sidst blev ændret.", ["gennemgaaet"] = "Dagen, siden sidst blev gennemgået.",
        ["kommunekode"] = "Kommunens kode hos Danmarks Statistik.", ["status"] = "Hvor langt kommunen er.", ["bekraeftet"] = "Om kommunen selv har bekræftet oplysningerne.", ["start"] = "Hvornår den begyndte.", ["omfang"] = "Hvor meget af kommunen der er med.",
        ["region"] = "Regionen.", ["genbesoegt"] = "Dagen, nogen sidst spurgte kommunen, hvordan det går.", ["kilder"] = "Id på de kilder, der fortæller om kommunen.", ["stop"] = "Hvornår og hvorfor kommunen holdt op. Null: det vides ikke.",
        ["hvornaar"] = "Hvornår.", ["grund"] = "Hvorfor.", ["egneResultater"] = "Hvad der kom ud af det. Null, når kommunen ingen side har.", ["maal"] = "Hvad der er målt.", ["udfald"] = "Hvordan det gik.",
        ["foer"] = "Tallet før. Null, når det ikke er oplyst eller er under fem.", ["foerUnder5"] = "Om tallet før er under fem og derfor ikke vises.", ["efter"] = "Tallet efter. Null, når det ikke er oplyst eller er under fem.", ["efterUnder5"] = "Om tallet efter er under fem og derfor ikke vises.",
        ["af"] = "Antallet, en procent er regnet af.", ["indberettetAf"] = "Hvem i kommunen der har oplyst det.", ["spoergsmaal"] = "Spørgsmål at tale om på et møde.",
        ["Kommuneresultat.fakta"] = "Id på det faktum, der fortæller det. Null: kommunen har selv oplyst det.", ["Kommuneresultat.periode"] = "Hvornår.",
        ["kerneelementer"] = "Svaret for hvert kerneelement: ja, delvist, nej eller ved ikke.", ["term"] = "Ordet.", ["synonymer"] = "Andre ord for det samme.", ["fakta"] = "Id på fakta.",
        ["rolle"] = "Personens rolle.", ["organisation"] = "Hvor personen er ansat.", ["telefon"] = "Telefon.", ["epost"] = "E-mail.", ["bekraeftetDato"] = "Dagen, personen bekræftede.",
        ["iAlt"] = "Hvor mange der er i alt.", ["side"] = "Siden i svaret, fra 1.", ["antal"] = "Hvor mange der er på en side.", ["paaDato"] = "Dagen, der blev spurgt om.",
        ["udenPeriode"] = "Hvor mange fakta der er uden oplyst periode. De er ikke med, for ingen ved, om de gjaldt.", ["licens"] = "Licensen.",
        // Search
        ["q"] = "Søgningen, som den blev forstået.", ["tidMs"] = "Hvor længe søgningen tog, i millisekunder.", ["menteDu"] = "En rettet søgning. Null, når der ikke er noget at rette.", ["gaet"] = "Om resultaterne bygger på gæt.",
        ["uden"] = "Ord, der ikke blev fundet noget for.", ["noter"] = "Hvad der blev gjort ved søgningen, med ord.", ["resultater"] = "Resultaterne, de bedste først.", ["uddrag"] = "Det bedste sted. HTML, hvor kun mark er brugt.",
        ["score"] = "Hvor godt stedet passer. Kan kun bruges til at sammenligne inden for ét svar.", ["facetter"] = "Antal efter slags og emne.", ["Facetter.type"] = "Efter slags.", ["Facetter.emne"] = "Efter emne.", ["Facet.vaerdi"] = "Slagsen eller emnet.", ["Facet.antal"] = "Hvor mange der er.",
        ["forslag"] = "Højst otte forslag.",
        // Calculations
        ["modelVersion"] = "Den version af modellen, der er regnet med.", ["input"] = "Felterne, som de blev forstået, med standardværdierne sat ind.", ["ekstraAarsvaerk"] = "Ekstra stillinger til socialrådgivere.", ["driftKrPrAar"] = "Udgiften i et almindeligt år, i kr.",
        ["fuldBesparelseBruttoKr"] = "Besparelsen i et år med fuld effekt før statens andel, i kr.", ["fuldBesparelseNettoKr"] = "Det samme efter statens andel, i kr.", ["enhedsprisNettoKr"] = "Prisen for et helår efter refusion, fra trin 0 til trin 6, i kr.",
        ["aar"] = "Årene.", ["Aar.aar"] = "Årets nummer, fra 1.", ["effektPct"] = "Hvor stor en del af den fulde effekt året har.", ["diskonteringsfaktor"] = "Årets vægt i nutidsværdien.", ["omkostningKr"] = "Udgiften, i kr.",
        ["besparelseBruttoKr"] = "Besparelsen før statens andel, i kr.", ["statensAndelKr"] = "Statens andel af besparelsen, i kr.", ["besparelseNettoKr"] = "Besparelsen i kommunens kasse, i kr.", ["resultatKr"] = "Årets resultat, i kr.", ["kumuleretKr"] = "Resultatet til og med året, i kr.",
        ["sumOmkostningKr"] = "Alle års udgifter, i kr.", ["sumBesparelseNettoKr"] = "Alle års besparelser i kommunens kasse, i kr.", ["sumResultatKr"] = "Alle års resultat, i kr.", ["sumStatensAndelKr"] = "Alle års besparelse hos staten, i kr.",
        ["nutidsvaerdiOmkostningKr"] = "Nutidsværdien af udgifterne, i kr.", ["nutidsvaerdiBesparelseKr"] = "Nutidsværdien af besparelserne, i kr.", ["nutidsvaerdiKr"] = "Nutidsværdien af resultatet, i kr.",
        ["gevinstPrInvesteretKrone"] = "Nutidsværdien af besparelserne for hver krone, der er brugt. Null, når intet er brugt.", ["tilbagebetalingAar"] = "Hvor mange år der går, før pengene er tjent hjem. Null: ikke inden for horisonten.",
        ["kumuleretFalderUnderNulIgen"] = "Om resultatet bliver negativt igen, efter at pengene er tjent hjem.", ["balanceKausalPct"] = "Hvor stor en del der skal skyldes indsatsen, for at nutidsværdien er nul.",
        ["balanceBoern6Til5"] = "Hvor mange børn der skal flytte fra institution til plejefamilie, for at nutidsværdien er nul.", ["balanceBoern6Til5Hele"] = "Det samme i hele børn.",
        ["monteCarlo"] = "Usikkerheden. Null, når intet skyldes indsatsen.", ["foelsomhed"] = "Følsomhederne, den største først.", ["scenarier"] = "Scenarierne efter id.", ["advarsler"] = "Det, man skal vide.",
        ["sager"] = "Børnesager i den del af kommunen, der er med.", ["sagerFoer"] = "Sager pr. socialrådgiver i dag.", ["sagerEfter"] = "Sager pr. socialrådgiver fremover.", ["afrundingAarsvaerk"] = "Om stillinger rundes op: 0, 0,5 eller 1.",
        ["raadgiverKr"] = "Årlig udgift pr. socialrådgiver, i kr.", ["teamlederAarsvaerk"] = "Stillinger til teamledere.", ["teamlederKr"] = "Årlig udgift pr. teamleder, i kr.", ["tvaerfagligKr"] = "Årlig udgift til PPR og sundhedspleje, i kr.",
        ["ekstraForebyggelseKr"] = "Årlig udgift til flere forebyggende indsatser, i kr.", ["opstartKr"] = "Engangsudgift ved start, i kr.", ["enhedsprisKr"] = "Prisen for et helår på hvert trin, fra trin 0 til trin 6, i kr.", ["prisreguleringPct"] = "Regulering af alle priser, i pct.",
        ["besparelseKendtKr"] = "En besparelse, der er kendt i forvejen, i kr. om året. Null: der regnes med flytningerne.", ["refusion"] = "Om staten giver refusion i dyre sager.", ["refusionGraenserKr"] = "De tre grænser for refusion, i kr. om året.", ["refusionSatserPct"] = "De tre satser for refusion, i pct.",
        ["modregningKr"] = "Årlig merudgift i resten af kommunen, i kr.", ["horisontAar"] = "Hvor mange år der regnes på.", ["rentePct"] = "Diskonteringsrenten, i pct.",
        ["boern"] = "Børn på hvert trin i dag, fra trin 0 til trin 6. Null: ikke oplyst.", ["flytninger"] = "Højst 50 flytninger.", ["fra"] = "Trinnet, børnene flytter fra.", ["til"] = "Trinnet, børnene flytter til.",
        ["Flytning.antal"] = "Børn, regnet i helår.", ["stoetteKr"] = "Ekstra støtte pr. barn om året, i kr.", ["Beregningsinput.navn"] = "Beregningens navn. Det bruges ikke til at regne med.", ["Beregningsinput.modelVersion"] = "Modellen, der skal regnes med. Udelades den, bruges den nyeste.",
        ["seed"] = "Hvor lodtrækningen begynder.", ["traekninger"] = "Hvor mange gange der er trukket.", ["middelKr"] = "Gennemsnittet, i kr.", ["p10Kr"] = "10-procent-fraktilen, i kr.", ["p50Kr"] = "Medianen, i kr.", ["p90Kr"] = "90-procent-fraktilen, i kr.",
        ["sandsynlighedGevinstPct"] = "Hvor tit nutidsværdien er over nul, i pct.", ["sandsynlighedTilbagebetaltPct"] = "Hvor tit pengene er tjent hjem, i pct.",
        ["parameter"] = "Forudsætningen.", ["lav"] = "Skruet den ene vej.", ["hoej"] = "Skruet den anden vej.", ["npvLavKr"] = "Nutidsværdien ved lav, i kr.", ["npvHoejKr"] = "Nutidsværdien ved høj, i kr.", ["udsvingKr"] = "Forskellen, i kr.", ["felter"] = "Felterne.",
        // Models
        ["version"] = "Versionen.", ["Beregningsmodel.dato"] = "Dagen, tallene gælder fra.", ["profiler"] = "Udgangspunkter at regne fra.", ["trin"] = "Navnene på trinnene, fra trin 0 til trin 6.", ["usikkerhed"] = "Lodtrækningen.", ["advarselsgraenser"] = "Advarslernes grænser.", ["tjekliste"] = "Spørgsmål at stille, før man beslutter.",
        ["Beregningsmodel.foelsomhed"] = "Det, der skrues på.", ["Beregningsmodel.scenarier"] = "Scenarierne.", ["noegle"] = "Feltets navn i et link.", ["Modelfelt.navn"] = "Feltets navn med enhed.", ["hjaelp"] = "Hvad der skal skrives.", ["gruppe"] = "Gruppen i skemaet.", ["hovedfelt"] = "Om alle bør udfylde det.",
        ["mindst"] = "Laveste værdi.", ["hoejst"] = "Højeste værdi.", ["hele"] = "Om det skal være et helt tal.", ["valgfri"] = "Om feltet må være tomt.", ["valg"] = "De eneste værdier, feltet må have. Tom: alle i spændet.", ["standarder"] = "Standardværdien, eller en for hver plads i en liste.",
        ["Standardvaerdi.vaerdi"] = "Værdien i feltets enhed.", ["Standardvaerdi.aar"] = "Året, værdien er fra.", ["Standardvaerdi.kilde"] = "Hvem der siger det.", ["begrundelse"] = "Hvorfor værdien er valgt, og hvor svag den er.", ["beskrivelse"] = "Beskrivelsen.", ["vaerdier"] = "Værdierne efter feltets navn.",
        ["stoersteKausalAndel"] = "Den største andel, der trækkes.", ["flyttede"] = "Antallet af flyttede børn.", ["prisforskel"] = "Prisforskellen.", ["omkostning"] = "Udgiften.", ["stoersteBortfaldAndel"] = "Det største bortfald, der trækkes.", ["chanceForForsinkelse"] = "Chancen for et års forsinkelse.",
        ["lavest"] = "Det mindste.", ["oftest"] = "Det hyppigste.", ["hoejest"] = "Det største.", ["Modelfoelsomhed.navn"] = "Forudsætningens navn.", ["Udsving.tal"] = "Tallet. Null, når der skrues på andet end et tal.", ["naar"] = "Hvornår advarslen vises.",
        ["kausalPct"] = "Andelen, der skyldes indsatsen, i pct.", ["bortfaldPct"] = "Det årlige bortfald, i pct.", ["indfasningPct"] = "Indfasningen år for år, i pct.", ["omkostningstillaegPct"] = "Tillægget til udgiften, i pct.",
        ["sagerFoerHerning"] = "Sager pr. socialrådgiver i Herning før.", ["faerrestSager"] = "Det laveste vejledende sagstal.", ["flestSager"] = "Det højeste vejledende sagstal.", ["stoersteBesparelsePrBarnKr"] = "Den største besparelse pr. barn uden advarsel, i kr.", ["kausalHeleKommunenPct"] = "Andelen, når hele kommunen ses under ét, i pct.",
        // Problems
        ["Problem.type"] = "Altid about:blank: status siger, hvilken slags det er.", ["title"] = "Hvad der gik galt, kort.", ["Problem.status"] = "Den samme status som svarets.", ["detail"] = "Hvad der gik galt, og hvad man gør.", ["fejl"] = "Fejlene i felterne, alle på én gang.",
        ["sporingsId"] = "Skriv det, når I spørger os om fejlen.", ["felt"] = "Feltets navn, som det stod i forespørgslen. Tomt: det hele.", ["kode"] = "Fejlens slags, til et program.", ["besked"] = "Fejlen på dansk: hvad der skal stå i stedet.",
    };
}
