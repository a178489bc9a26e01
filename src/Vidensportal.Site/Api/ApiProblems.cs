namespace Vidensportal.Site.Api;

/// <summary>The Danish words for each status that is not a success.</summary>
public static class ApiProblems
{
    public const string MediaType = "application/problem+json; charset=utf-8";

    private static readonly Dictionary<int, (string Title, string Detail)> Known = new()
    {
        [400] = ("Forespørgslen kan ikke læses", "Se, hvordan den skrives, på /api/."),
        [404] = ("Findes ikke", "Der er intet på denne adresse. Adresserne står på /api/."),
        [405] = ("Metoden kan ikke bruges her", "Headeren Allow i svaret siger, hvilke metoder adressen kender."),
        [408] = ("Forespørgslen kom for langsomt", "Send den igen på én gang."),
        [410] = ("Trukket tilbage", "Det har været her, men findes ikke længere."),
        [413] = ("Forespørgslen er for stor", "Send mindre."),
        [414] = ("Adressen er for lang", "Gør den kortere, eller send beregningen som POST."),
        [415] = ("Forkert indholdstype", "Send beregningen som application/json i UTF-8 uden komprimering."),
        [422] = ("Forespørgslen har fejl", "Ret felterne, og send igen."),
        [429] = ("For mange forespørgsler", "Vent, og prøv igen. Headeren Retry-After siger, hvor mange sekunder."),
        [431] = ("Headerne fylder for meget", "Send færre eller kortere headere."),
        [500] = ("Der er sket en fejl hos os", "Prøv igen. Bliver det ved, så skriv til os og oplys sporingsId."),
        [503] = ("Portalen er ikke klar", "Prøv igen om lidt."),
    };

    public static (string Title, string Detail) Of(int status) =>
        Known.TryGetValue(status, out var known) ? known : status < 500 ? Known[400] : Known[500];
}
