using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Reports;
using Vidensportal.Site.Calculations;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Search;

namespace Vidensportal.Site.Api;

/// <summary>Everything that a program can ask the portal for, with examples from the site itself.</summary>
internal sealed class ApiDescription
{
    private const string Base = "/api/v1/";

    /// <summary>What any address may answer besides.</summary>
    public static IReadOnlyList<int> ProblemsOfAll { get; } = [400, 414, 429, 431, 500, 503];

    private readonly SitePlan _plan;
    private readonly SiteSearch? _search;
    private readonly CalculationModel? _model;

    /// <param name="search">Null where nobody wants to see what a search answers.</param>
    public ApiDescription(SitePlan plan, SiteSearch? search)
    {
        _plan = plan;
        _search = search;
        _model = plan.Library.Calculations.Count == 0 ? null : ModelVersions.Of(plan)[0];
        Schemas = new(_model);
        Operations = [.. OpenRegisters.Of(plan).SelectMany(Register), .. Searches(), .. Calculations()];
    }

    public ApiSchemas Schemas { get; }
    public IReadOnlyList<ApiOperation> Operations { get; }

    private IEnumerable<ApiOperation> Register(Register register)
    {
        var day = register.IsDated ? new DateOnly(2014, 6, 1) : (DateOnly?)null;
        yield return new()
        {
            Method = "GET", Path = Base + register.Name, Id = "hent" + Capitalised(register.Name), Tag = "Åbne data", Summary = register.Title,
            Description = register.Description,
            Parameters = [Page(RegisterQuestion.LastPage), Count(RegisterQuestion.MostOnPage, RegisterQuestion.MostOnPage), .. OnDate()],
            Answer = Schemas.Of(register), Example = () => register.Part(new(1, 1, day)), Problems = [422], IsKept = true,
        };
        if (!register.HasItems) yield break;
        yield return new()
        {
            Method = "GET", Path = $"{Base}{register.Name}/{{id}}", Id = $"hent{Capitalised(register.Name)}Id", Tag = "Åbne data", Summary = register.Title + ": ét id",
            Description = "Svarer 410, når det er trukket tilbage.",
            Parameters = [new("id", true, "Det faste id. Store og små bogstaver er det samme.", Texts(), register.Items.Count == 0 ? null : register.Items[0].Id)],
            Answer = Schemas.Of(register.Document), Example = register.Items.Count == 0 ? null : register.Items[0].Make, Problems = [404, 410], IsKept = true,
        };

        IEnumerable<ApiParameter> OnDate()
        {
            if (day is { } example)
                yield return new("paaDato", false, "Kun det, der dækker dagen: det, hvis oplyste år den ligger i. Det, der er uden oplyst periode, er ikke med, men udenPeriode siger, hvor meget det er.",
                    new() { ["type"] = "string", ["format"] = "date" }, example.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<ApiOperation> Searches()
    {
        yield return new()
        {
            Method = "GET", Path = Base + "soegning", Id = "soeg", Tag = "Søgning", Summary = "Søg",
            Description = "Søger som søgesiden, med de samme ord: \"hele udtryk\", +skal, -ikke, ELLER, titel:, kilde: og dato:[2013 TO 2015]. Det, der ikke kan læses som en søgning, læses som ord. En søgning, der er længere end nogen kan mene, bliver kortet af.",
            Parameters =
            [
                new("q", false, "Det, der søges efter.", Texts(), "plejefamilie"),
                new("type", false, "Kun én slags.", Choice(SearchKinds.All), null),
                new("emne", false, "Kun ét emne.", Choice([.. _plan.Library.Settings.Topics.Select(topic => topic.Id)]), null),
                Page(AskedSearch.LastPage), Count(AskedSearch.HitsOnPage, AskedSearch.MostHits),
                new("live", false, "Skriv 1, når der søges, mens nogen taster. Så tæller søgningen ikke med.", Texts(), null),
            ],
            Answer = Schemas.Of<SearchAnswerDocument>(), Example = _search is null ? null : () => Found(_search), Problems = [422],
        };
        yield return new()
        {
            Method = "GET", Path = Base + "soegning/forslag", Id = "foreslaa", Tag = "Søgning", Summary = "Forslag, mens man taster", Description = "Højst otte.",
            Parameters = [new("q", false, "Det, der er skrevet indtil nu.", Texts(), "pleje")],
            Answer = Schemas.Of<CompletionsDocument>(), Example = _search is null ? null : () => Node(new CompletionsDocument(_search.Index.Complete("pleje"))), Problems = [422],
        };
    }

    private static JsonNode Found(SiteSearch search)
    {
        var asked = AskedSearch.Of(name => name switch { "q" => "plejefamilie", "side" or "antal" => "1", _ => null });
        return Node(SearchAnswerDocument.Of(asked, search.Index.Search(asked.Request), TimeSpan.FromMicroseconds(50)));
    }

    private IEnumerable<ApiOperation> Calculations()
    {
        if (_model is null) yield break;
        var known = new JsonObject { ["besparelseKendtKr"] = 6_700_000, ["horisontAar"] = 2, ["indfasningPct"] = new JsonArray(55, 100) };
        var answer = Schemas.Of<CalculationAnswer>();
        yield return new()
        {
            Method = "POST", Path = Base + "beregninger", Id = "beregn", Tag = "Beregninger", Summary = "Regn på jeres tal",
            Description = "Regner som beregneren på siden. Det, der udelades, får sin standardværdi. Intet bliver gemt.",
            Body = new(Schemas.Of<InputAnswer>(), known, new() { ["sager"] = 0, ["sagerEfter"] = "24", ["horisont"] = 5 }),
            Answer = answer, Example = () => Calculated(JsonInputReader.Read(JsonSerializer.SerializeToUtf8Bytes(known), _model)), Problems = [408, 413, 415, 422],
        };
        yield return new()
        {
            Method = "GET", Path = Base + "beregninger", Id = "beregnLink", Tag = "Beregninger", Summary = "Regn på et delt link",
            Description = "Felterne er dem, der står efter ? i et link fra beregneren. Felternes navne står i modellen.",
            Parameters = [new("felter", false, "Felterne fra linket, for eksempel besparelse_kendt_kr.", new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } }, LinkFields(), IsManyFields: true)],
            Answer = Schemas.Of<CalculationAnswer>(), Example = () => Calculated(TextInputReader.Read(LinkFields().Select(field => KeyValuePair.Create(field.Key, field.Value!.GetValue<string>())), _model)), Problems = [422],
        };
        yield return new()
        {
            Method = "GET", Path = Base + "beregningsmodeller/{version}", Id = "hentBeregningsmodel", Tag = "Beregninger", Summary = "Modellens felter og tal",
            Description = "Felternes navne, enheder, grænser og standardværdier med kilde og år. En version ændrer sig ikke.",
            Parameters = [new("version", true, "Versionen. Den står også i hvert svar på en beregning.", Texts(), _model.Version)],
            Answer = Schemas.Of<ModelDocument>(), Example = () => JsonNode.Parse(ModelJson.Write(_model))!, Problems = [404], IsKept = true,
        };
    }

    private JsonObject LinkFields() => new() { ["m"] = _model!.Version, ["besparelse_kendt_kr"] = "3700000", ["horisont_aar"] = "1" };

    private JsonNode Calculated(InputReading reading) => Node(CalculationAnswer.Of(CalculationReport.Of(reading.Inputs!, _model!)));

    private static ApiParameter Page(int most) => new("side", false, "Hvilken side, fra 1. Headeren Link har adresserne på siderne omkring.", Whole(1, most), 1);

    private static ApiParameter Count(int standard, int most) => new("antal", false, $"Hvor mange på en side. Udelades det, er det {standard}.", Whole(standard, most), 1);

    private static JsonObject Whole(int standard, int most) => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = most, ["default"] = standard };

    private static JsonObject Texts() => new() { ["type"] = "string" };

    private static JsonObject Choice(IEnumerable<string> choices) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]) };

    private static JsonNode Node<T>(T document) => JsonSerializer.SerializeToNode(document, JsonText.Options)!;

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
