using Vidensportal.Content.Library;
using Vidensportal.Content.Settings;

namespace Vidensportal.Content.Tests.Settings;

public sealed class SiteSettingsSchemaTests
{
    [Fact]
    public void Settings_are_read()
    {
        var settings = SmallContent.LibraryWith("""
            -- site.yaml --
            navn: Prøveportal
            kortNavn: Prøve
            beskrivelse: En lille portal, som kun findes i en prøve.
            adresse: https://proeve.example
            ansvarlig: Redaktionen
            kontakt: {telefon: 12 34 56 78, epost: post@proeve.example}
            menu: [modellen]
            hjaelpemenu: [forside]
            sidefod: [kilde-s1]
            emner:
              - {id: bemanding, navn: Bemanding, beskrivelse: Hvor mange der er.}
              - {id: oekonomi, navn: Økonomi, beskrivelse: Hvad det koster.}
            maalgrupper:
              - {id: leder, navn: Ledere, beskrivelse: Dig der leder.}
            bannere:
              - {under: /modellen/, tekst: Kilderne er gamle., link: /, linkTekst: Se mere}
            overskrifter:
              - {under: /modellen/, tekst: Foreløbigt}
            """).Settings;

        Assert.Equal(("Prøveportal", "Prøve", "https://proeve.example", "Redaktionen"), (settings.Name, settings.ShortName, settings.BaseUrl, settings.Responsible));
        Assert.Equal(("12 34 56 78", "post@proeve.example"), (settings.Phone, settings.Email));
        Assert.Equal(["modellen", "forside", "kilde-s1"], [.. settings.MainMenu, .. settings.UtilityMenu, .. settings.Footer]);
        Assert.Equal(new Subject("bemanding", "Bemanding", "Hvor mange der er."), settings.Topics[0]);
        Assert.Equal([new Banner("/modellen/", "Kilderne er gamle.", "/", "Se mere")], settings.Banners);
        Assert.Equal([new Kicker("/modellen/", "Foreløbigt")], settings.Kickers);
    }

    [Fact]
    public void Contact_that_is_not_known_yet_is_none()
    {
        Assert.Equal((null, null), (SmallContent.LibraryWith("").Settings.Phone, SmallContent.LibraryWith("").Settings.Email));
    }

    [Theory]
    [InlineData("https://proeve.example/")]
    [InlineData("proeve.example")]
    [InlineData("ftp://proeve.example")]
    [InlineData("/")]
    public void Address_of_the_portal_must_be_whole_and_without_a_slash_at_the_end(string address)
    {
        Assert.Contains($"content/site.yaml:1:10  \"{address}\" kan ikke bruges her. Skriv en adresse som https://eksempel.dk, uden skråstreg til sidst.", SmallContent.FaultsWith($"-- site.yaml --\nadresse: {address}\n"));
    }

    [Fact]
    public void Site_without_settings_is_told_so()
    {
        var loaded = ContentLoader.Load(TestContent.Files("""
            -- a.md --
            ---
            id: a
            type: system
            titel: En side
            resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
            status: kladde
            ---
            """), []);

        Assert.Equal(["content/site.yaml:1:1  Filen site.yaml mangler. Læg den i content/ med portalens navn, adresse og menu."], loaded.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Broken_settings_are_not_also_missing()
    {
        Assert.Equal(["content/site.yaml:1:7  Felterne kan ikke læses: et anførselstegn mangler sin makker. Tjek kolon, indrykning, anførselstegn og parenteser; sæt \"…\" om tekst med kolon i."], SmallContent.FaultsWith("-- site.yaml --\nnavn: \"Prøve\n"));
    }
}
