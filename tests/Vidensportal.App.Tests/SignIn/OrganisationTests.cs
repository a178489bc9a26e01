using System.Text.Json.Nodes;
using System.Web;

namespace Vidensportal.App.Tests.SignIn;

/// <summary>
/// The organisation's sign-in against a provider over real HTTP (A13). OpenID Connect's nonce and signatures are not part of it: the portal takes an identity token only from
/// the provider's own token endpoint over TLS, for a code that only its own PKCE verifier opens, so neither is relied upon.
/// </summary>
public sealed class OrganisationTests : IAsyncLifetime
{
    private const string Way = "/redaktion/log-ind/organisation/";
    private static readonly HttpClient Browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Provider _provider = null!;
    private EditorsPortal? _portal;

    public async ValueTask InitializeAsync() => _provider = await Provider.Start();

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_comes_in_with_the_organisations_account_and_the_roles_it_gives()
    {
        var visitor = await Portal();
        var page = await visitor.Get("/redaktion/log-ind/?retur=/redaktion/medier/");
        Assert.Contains("Log ind med Styrelsen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("adgangskode", page.Text, StringComparison.OrdinalIgnoreCase);

        var answer = await Through(visitor, Way + "?retur=/redaktion/medier/");

        Assert.Equal((302, "/redaktion/medier/"), (answer.Status, answer.Location));
        var start = await visitor.Get("/redaktion/");
        Assert.Contains("Bo Jensen forfatter", start.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await visitor.Get("/redaktion/personer/")).Status);
        Assert.Contains("\"org-bo-17\"", File.ReadAllText(_portal!.Data["redaktion/konti.json"]), StringComparison.Ordinal);
        var asked = HttpUtility.ParseQueryString(_provider.Asked.First(asked => asked.StartsWith("authorize", StringComparison.Ordinal))["authorize".Length..]);
        Assert.Equal(("S256", "openid profile email", visitor.Origin + "/redaktion/log-ind/svar"), (asked["code_challenge_method"], asked["scope"], asked["redirect_uri"]));
        Assert.DoesNotContain(_portal.Portal.Lines, line => line.Contains("/redaktion/opret/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Local_accounts_are_shut_out_unless_the_settings_keep_them()
    {
        _portal = await EditorsPortal.Start();
        var asta = _portal.Visitor();
        await asta.CreateFirst();

        await _portal.Restart(_provider.Settings());
        var after = new EditorVisitor(_portal.Portal) { Cookies = { ["__Host-redaktion"] = asta.Cookies["__Host-redaktion"] } };
        Assert.Equal(302, (await after.Get("/redaktion/")).Status);
        var page = await after.Get("/redaktion/log-ind/");
        var token = System.Text.RegularExpressions.Regex.Match(page.Html, "name=\"_kontrol\" value=\"([^\"]+)").Groups[1].Value;
        Assert.DoesNotContain("__Host-redaktion=", (await after.Post("/redaktion/log-ind/", ("_kontrol", token), ("brugernavn", "asta"), ("adgangskode", "hest-trappe-morgen-kaffe"))).Headers.GetValueOrDefault("Set-Cookie", ""), StringComparison.Ordinal);

        await _portal.Restart(_provider.Settings("signIn:localAccounts=true"));
        Assert.Equal(303, (await _portal.Visitor().SignIn("asta", "hest-trappe-morgen-kaffe")).Status);
    }

    [Fact]
    public async Task A_state_that_is_wrong_used_or_somebody_elses_is_refused()
    {
        var (visitor, other) = (await Portal(), _portal!.Visitor());
        var answer = await Callback(visitor, Way);

        Assert.Equal("/redaktion/log-ind/?fejl=udloebet", (await other.Get(answer)).Location);
        Assert.Equal("/redaktion/log-ind/?fejl=udloebet", (await visitor.Get(answer.Replace("state=", "state=x", StringComparison.Ordinal))).Location);
        Assert.Equal("/redaktion/log-ind/?fejl=udloebet", (await visitor.Get("/redaktion/log-ind/svar?code=x")).Location);
        Assert.Equal(302, (await visitor.Get(answer)).Status);
        Assert.Equal(200, (await visitor.Get("/redaktion/")).Status);

        visitor.Cookies.Remove("__Host-redaktion");
        Assert.Equal("/redaktion/log-ind/?fejl=udloebet", (await visitor.Get(answer)).Location);
        Assert.Equal(302, (await visitor.Get("/redaktion/")).Status);
    }

    [Fact]
    public async Task A_code_that_was_used_or_belongs_to_another_is_refused_by_the_provider_and_by_us()
    {
        var (visitor, other) = (await Portal(), _portal!.Visitor());
        var (stolen, own) = (await Callback(visitor, Way), await Callback(other, Way));

        // The victim's code with the attacker's own state: the verifier is the attacker's.
        var code = HttpUtility.ParseQueryString(new Uri("http://x" + stolen).Query)["code"];
        var injected = System.Text.RegularExpressions.Regex.Replace(own, "code=[^&]*", "code=" + code);

        Assert.Equal("/redaktion/log-ind/?fejl=fejlede", (await other.Get(injected)).Location);
        Assert.Equal(302, (await other.Get("/redaktion/")).Status);
    }

    [Theory]
    [InlineData("tid", "5f0c2f5e-0000-0000-0000-000000000002", "ingen-adgang")]
    [InlineData("tid", null, "ingen-adgang")]
    [InlineData("roles", null, "ingen-rolle")]
    [InlineData("roles", "Andet.System", "ingen-rolle")]
    [InlineData("roles", "administrator", "ingen-rolle")]
    [InlineData("oid", null, null)]
    public async Task Who_is_not_of_the_tenant_or_has_no_role_stays_outside(string claim, string? value, string? code)
    {
        var visitor = await Portal();
        if (value is null) _provider.Details.Remove(claim);
        else _provider.Details[claim] = value;

        var answer = await Through(visitor, Way);

        Assert.Equal(code is null ? "/redaktion/" : $"/redaktion/log-ind/?fejl={code}", answer.Location);
        Assert.Equal(code is null ? 200 : 302, (await visitor.Get("/redaktion/")).Status);
        if (code is not null) Assert.Contains("Ikke udført:", (await visitor.Get(answer.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_provider_answers_of_errors_is_told_in_words()
    {
        var visitor = await Portal();

        _provider.Denies = "access_denied";
        Assert.Equal("/redaktion/log-ind/?fejl=fortrudt", (await Through(visitor, Way)).Location);
        _provider.Denies = "server_error";
        Assert.Equal("/redaktion/log-ind/?fejl=fejlede", (await Through(visitor, Way)).Location);
        _provider.Denies = null;
        foreach (var (path, status) in new[] { ("/token", 500), ("/token", 401), ("/userinfo", 500), ("/userinfo", 302) })
        {
            _provider.Broken[path] = status;
            var answer = await Through(visitor, Way);
            Assert.StartsWith("/redaktion/log-ind/?fejl=", answer.Location, StringComparison.Ordinal);
            _provider.Broken.Clear();
        }
        Assert.Equal("/redaktion/", (await Through(visitor, Way)).Location);
        Assert.DoesNotContain(_portal!.Portal.Lines, line => line.Contains(Provider.ClientSecret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_or_an_access_that_is_taken_away_is_gone_at_the_next_check()
    {
        _provider.Details["roles"] = new JsonArray("Portal.Skriver", "Portal.Leder");
        var visitor = await Portal();
        await Through(visitor, Way);
        Assert.Equal(200, (await visitor.Get("/redaktion/personer/")).Status);

        _provider.Details["roles"] = new JsonArray("Portal.Skriver");
        Assert.Equal(403, (await visitor.Get("/redaktion/personer/")).Status);
        Assert.Equal(200, (await visitor.Get("/redaktion/")).Status);
        _provider.SignEveryoneOut();
        Assert.Equal(302, (await visitor.Get("/redaktion/")).Status);
    }

    [Fact]
    public async Task A_check_that_gets_no_answer_lets_nobody_through_and_ends_no_session()
    {
        var visitor = await Portal();
        await Through(visitor, Way);

        _provider.Broken["/userinfo"] = 503;
        Assert.Equal(503, (await visitor.Get("/redaktion/")).Status);
        _provider.Broken.Clear();
        Assert.Equal(200, (await visitor.Get("/redaktion/")).Status);
    }

    [Fact]
    public async Task An_access_that_runs_out_is_renewed_once_however_many_ask_at_the_same_time()
    {
        _provider.GivesRefreshTokens = true;
        var visitor = await Portal("signIn:checkMinutes=0");
        await Through(visitor, Way);

        _provider.LetAccessRunOut();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new EditorVisitor(_portal!.Portal) { Cookies = { ["__Host-redaktion"] = visitor.Cookies["__Host-redaktion"] } }.Get("/redaktion/")));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
    }

    [Fact]
    public async Task An_administrator_can_shut_out_one_of_the_organisations_people_at_once()
    {
        _provider.Details["roles"] = new JsonArray("Portal.Leder");
        var leader = await Portal();
        await Through(leader, Way);
        (_provider.Details["oid"], _provider.Details["name"], _provider.Details["roles"]) = ("eva-18", "Eva Holm", new JsonArray("Portal.Leder"));
        var eva = _portal!.Visitor();
        await Through(eva, Way);
        Assert.Equal(200, (await eva.Get("/redaktion/")).Status);
        (_provider.Details["oid"], _provider.Details["name"]) = ("bo-17", "Bo Jensen");

        Assert.Equal(303, (await leader.Submit("/redaktion/personer/org-eva-18/", "/redaktion/personer/org-eva-18/spaer/")).Status);

        (_provider.Details["oid"], _provider.Details["name"]) = ("eva-18", "Eva Holm");
        Assert.Equal(302, (await eva.Get("/redaktion/")).Status);
        Assert.Equal("/redaktion/log-ind/?fejl=ingen-adgang", (await Through(eva, Way)).Location);
    }

    /// <summary>What an identity token must say to be taken; each line breaks one of them.</summary>
    [Theory]
    [InlineData("", null, true)]
    [InlineData("iss", "\"https://ond.dk\"", false)]
    [InlineData("iss", null, false)]
    [InlineData("aud", "\"en-anden\"", false)]
    [InlineData("aud", "[\"vidensportal\", \"en-anden\"]", false)]
    [InlineData("aud", "[\"vidensportal\"]", true)]
    [InlineData("exp", "1", false)]
    [InlineData("exp", null, false)]
    [InlineData("exp", "\"i morgen\"", false)]
    [InlineData("nbf", "32503680000", false)]
    [InlineData("sub", "\"en-anden\"", false)]
    [InlineData("tid", "\"5f0c2f5e-0000-0000-0000-000000000002\"", false)]
    public async Task An_identity_token_is_taken_only_when_it_is_theirs_for_us_and_of_now(string claim, string? value, bool isTaken)
    {
        _provider.Identity = Identity();
        _provider.Details.Remove("roles");
        if (claim.Length > 0 && value is null) _provider.Identity.Remove(claim);
        else if (claim.Length > 0) _provider.Identity[claim] = JsonNode.Parse(value!);
        var visitor = await Portal($"signIn:issuer={_provider.Address}/udsteder");

        var answer = await Through(visitor, Way);

        Assert.Equal(isTaken, answer.Location == "/redaktion/");
        Assert.Equal(isTaken, visitor.Cookies.ContainsKey("__Host-redaktion"));
    }

    /// <summary>Not looked at, because nothing rests on them: the token came from the provider itself, over TLS.</summary>
    [Theory]
    [InlineData("{\"alg\":\"none\"}")]
    [InlineData("{\"alg\":\"HS256\"}")]
    [InlineData("{\"alg\":\"RS256\",\"kid\":\"en-ny-noegle\"}")]
    public async Task Algorithms_and_keys_make_no_difference_but_a_token_that_reaches_us_otherwise_is_not_read(string head)
    {
        (_provider.Identity, _provider.IdentityHead) = (Identity(), head);
        var visitor = await Portal($"signIn:issuer={_provider.Address}/udsteder");
        var answer = await Callback(visitor, Way);

        // Put into the address, as an attacker could: nothing in the portal reads it from there.
        Assert.Equal("/redaktion/log-ind/?fejl=fejlede", (await Forged(_portal!.Visitor())).Location);
        Assert.Equal("/redaktion/", (await visitor.Get(answer)).Location);

        async Task<Answer> Forged(EditorVisitor attacker)
        {
            var own = await Callback(attacker, Way);
            return await attacker.Get(System.Text.RegularExpressions.Regex.Replace(own, "code=[^&]*", "code=x&id_token=e30.e30.x"));
        }
    }

    [Fact]
    public async Task Roles_of_an_identity_token_are_read_anew_when_the_access_is_renewed()
    {
        (_provider.GivesRefreshTokens, _provider.Identity) = (true, Identity());
        _provider.Details.Remove("roles");
        var visitor = await Portal($"signIn:issuer={_provider.Address}/udsteder");
        await Through(visitor, Way);
        Assert.Equal(200, (await visitor.Get("/redaktion/")).Status);

        _provider.Identity!["roles"] = new JsonArray();

        Assert.Equal(302, (await visitor.Get("/redaktion/")).Status);
    }

    private JsonObject Identity() => new()
    {
        ["iss"] = $"{_provider.Address}/udsteder", ["aud"] = Provider.ClientId, ["sub"] = "bo|17", ["oid"] = "bo-17", ["tid"] = Provider.Tenant, ["exp"] = 32_503_680_000, ["nbf"] = 1, ["roles"] = new JsonArray("Portal.Skriver"),
    };

    private async Task<EditorVisitor> Portal(params string[] settings)
    {
        _portal = await EditorsPortal.Start(_provider.Settings(settings));
        return _portal.Visitor();
    }

    /// <summary>Goes to the provider and back.</summary>
    private static async Task<Answer> Through(EditorVisitor visitor, string way) => await visitor.Get(await Callback(visitor, way));

    /// <summary>Goes to the provider; the address that it sends the browser back to.</summary>
    private static async Task<string> Callback(EditorVisitor visitor, string way)
    {
        var away = await visitor.Get(way);
        Assert.Equal(302, away.Status);
        using var answer = await Browser.GetAsync(away.Location, TestContext.Current.CancellationToken);
        return answer.Headers.Location!.PathAndQuery;
    }
}
