using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Tests.Analysis;

/// <summary>The benchmark <c>search --stemmer</c> holds the stemmer against the whole published vocabulary; here are the endings that matter to us.</summary>
public sealed class DanishStemmerTests
{
    private const string Stems =
        """
        indtage:indtag indtog:indtog indvendig:indvend indvendige:indvend kommunerne:kommun kommunens:kommun kommune:kommun kommuner:kommun børnene:børn
        børns:børn barnets:barn skolernes:skol skolens:skol undervisningen:undervisning anbringelserne:anbring anbringelse:anbring anbringelsernes:anbring
        forebyggende:forebyg forebyggelse:forebyg rådgivere:rådgiv rådgiverne:rådgiv sagsbehandlernes:sagsbehandl sagsbehandler:sagsbehandl familierne:famili
        familiens:famili økonomien:økonomi økonomisk:økonomisk udgifterne:udgift besparelser:bespar besparelsens:bespar hurtigt:hurt hurtigst:hurt
        hurtigere:hurt venlig:ven venligst:ven venlighed:ven venligheden:ven løst:løst arbejdsløst:arbejdsløs arbejdsløshed:arbejdsløs godt:godt smagt:smagt
        sagt:sagt slægt:slægt slægten:slægt magt:magt tilladt:tillad dygtigst:dygt dygtighed:dygt forskellig:forskel forskellige:forskel
        forskelligheder:forskel ærlighed:ærl ærligheden:ærl rolig:rol roligst:rol hus:hus husets:hus husene:hus hustru:hustru hustruen:hustru uge:uge
        ugens:ugen ugerne:ugern måned:måned månederne:måned årets:året årene:åren årlige:årl årligt:årl børnehave:børnehav børnehaver:børnehav
        døgninstitutionernes:døgninstitution plejefamilierne:plejefamili netværkspleje:netværksplej kærlighed:kær kærlighedens:kær opgaverne:opgav
        opgavens:opgav indsatsen:indsats indsatserne:indsats indsatstrappen:indsatstrap møderne:mød mødets:mød samtalerne:samtal samtaler:samtal
        underretningerne:underretning underretning:underretning loven:lov lovens:lov lovgivning:lovgivning ledelsen:led ledelsens:led ledere:led lederne:led
        medarbejderne:medarbejd medarbejdernes:medarbejd målet:mål målene:mål ansvar:ansvar ansvaret:ansvar viden:vid vidensportal:vidensportal egne:egn
        egnet:egn eget:eget to:to tre:tre ti:ti ni:ni sø:sø å:å ø:ø øl:øl ren:ren rene:ren renere:ren kulturel:kulturel kulturelle:kulturel
        kulturelt:kulturelt forsikret:forsikr forsikrede:forsikred forsikrer:forsikr løber:løb løbende:løb løbet:løb løb:løb ventede:vented ventende:vent
        vente:vent venter:vent spillere:spil spilleren:spil spillerens:spil spillede:spilled hundredes:hundred hundrede:hundred tusinde:tusind
        nationens:nation nationer:nation nationale:national nationalt:nationalt mandag:mandag søndagene:søndag sommeren:som somrene:somr vinteren:vint
        byggeri:byggeri byggerier:byggeri borgmesteren:borgmest borgmestrenes:borgmestr kredsens:kreds kredsene:kreds sundhedsplejersken:sundhedsplejersk
        sundhedsplejerskens:sundhedsplejersk psykologernes:psykolog psykologisk:psykologisk psykologiske:psykologisk trygge:tryg trygt:trygt tryghed:tryg
        tryghedens:tryg muligheder:mul muligheden:mul umuligt:umu nødvendigt:nødvend nødvendigheden:nødvend betydelig:betyd betydeligt:betyd betydelse:betyd
        tydeligst:tyd vanskelighederne:vanskelighed bedrifter:bedrift bedre:bedr bedst:bedst bakker:bak bakkerne:bak bøger:bøg bøgerne:bøg katten:kat
        kattens:kat hunde:hund hundenes:hund ægte:ægt ægteskabet:ægteskab venskabet:venskab venskabelig:venskab skønhed:skøn skønheden:skøn frihederne:frihed
        frihed:frihed friheds:frihed enighedens:enig uenigt:uen uenighed:uen evnens:evn evner:evn talte:talt tallene:tal tallets:tal tals:tal tal:tal
        virkeligt:virk virkelighed:virk virkningerne:virkning virkning:virkning følgende:følg følges:følg følger:følg fulgt:fulg bragt:bragt lagt:lagt
        rigtigt:rigt rigtigst:rigt vigtigst:vigt vigtige:vigt fattig:fat fattigdommen:fattigdom fattigst:fat levende:lev levede:leved levet:lev lever:lev
        livets:liv livet:liv bosted:bosted botilbuddene:botilbud tilbud:tilbud tilbuddet:tilbud tilbuddets:tilbud dagligt:dag dagligdags:dagligdag
        sædvanlig:sædvan
        """;

    [Fact]
    public void Words_have_the_stems_of_the_published_algorithm()
    {
        foreach (var pair in Stems.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var (word, stem) = (pair[..pair.IndexOf(':', StringComparison.Ordinal)], pair[(pair.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            Assert.Equal(stem, word[..DanishStemmer.StemLength(word)]);
        }
    }

    [Theory]
    [InlineData("anbringelse", "anbringelsernes")]
    [InlineData("kommune", "kommunerne")]
    [InlineData("forebyggelse", "forebyggelsen")]
    public void Forms_of_a_word_have_one_stem(string one, string other) =>
        Assert.Equal(one[..DanishStemmer.StemLength(one)], other[..DanishStemmer.StemLength(other)]);

    [Fact]
    public void No_word_has_a_stem_longer_than_itself()
    {
        foreach (var letters in (string[])["", "a", "å", "xyz", "e", "ene", "erendes", "igst", "løst", "aaaa", "bcdfg"])
            Assert.InRange(DanishStemmer.StemLength(letters), 0, letters.Length);
    }
}
