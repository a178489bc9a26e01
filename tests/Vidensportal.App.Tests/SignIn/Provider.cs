using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Vidensportal.App.Tests.SignIn;

/// <summary>An organisation's sign-in on this machine: authorization codes with PKCE, tokens that can be renewed, and a page that tells who somebody is.</summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string ClientId = "vidensportal";
    public const string ClientSecret = "meget-hemmelig";
    public const string Tenant = "5f0c2f5e-0000-0000-0000-000000000001";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, string> _challenges = new();
    private readonly ConcurrentDictionary<string, bool> _access = new();
    private readonly ConcurrentDictionary<string, bool> _refresh = new();

    private Provider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/authorize", (Delegate)Authorize);
        _app.MapPost("/token", (Delegate)Token);
        _app.MapGet("/userinfo", (Delegate)UserDetails);
    }

    public string Address => _app.Urls.First();

    /// <summary>What the user's page says.</summary>
    public JsonObject Details { get; } = new() { ["sub"] = "bo|17", ["oid"] = "bo-17", ["tid"] = Tenant, ["name"] = "Bo Jensen", ["email"] = "bo@eksempel.dk", ["roles"] = new JsonArray("Portal.Skriver") };

    /// <summary>What the identity token says; null sends none.</summary>
    public JsonObject? Identity { get; set; }

    /// <summary>The first part of the identity token.</summary>
    public string IdentityHead { get; set; } = "{\"alg\":\"RS256\",\"kid\":\"1\"}";
    public bool GivesRefreshTokens { get; set; }

    /// <summary>What it answers instead, by path; null for as it should.</summary>
    public ConcurrentDictionary<string, int> Broken { get; } = new();

    /// <summary>The error that the authorization page sends back instead of a code.</summary>
    public string? Denies { get; set; }

    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<Provider> Start()
    {
        var provider = new Provider();
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>The settings with which the portal finds it.</summary>
    public string[] Settings(params string[] more) =>
    [
        "signIn:name=Styrelsen", $"signIn:clientId={ClientId}", $"signIn:clientSecret={ClientSecret}", $"signIn:authorization={Address}/authorize", $"signIn:token={Address}/token",
        $"signIn:userDetails={Address}/userinfo", $"signIn:tenants={Tenant}", "signIn:roles:Portal.Skriver=forfatter", "signIn:roles:Portal.Leder=administrator", "signIn:checkMinutes=0", .. more,
    ];

    /// <summary>Takes an access token back, and what could renew it.</summary>
    public void SignEveryoneOut()
    {
        _access.Clear();
        _refresh.Clear();
    }

    /// <summary>Access tokens run out; what renews them does not.</summary>
    public void LetAccessRunOut() => _access.Clear();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Authorize(HttpContext http)
    {
        Asked.Enqueue("authorize" + http.Request.QueryString);
        var query = http.Request.Query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256") return Results.BadRequest();
        var back = query["redirect_uri"] + "?state=" + Uri.EscapeDataString(query["state"]!);
        if (Denies is not null) return Results.Redirect($"{back}&error={Denies}");
        var code = New();
        _challenges[code] = query["code_challenge"]!;
        return Results.Redirect($"{back}&code={code}");
    }

    private async Task<IResult> Token(HttpContext http)
    {
        if (Broken.TryGetValue("/token", out var status)) return Results.StatusCode(status);
        var form = await http.Request.ReadFormAsync();
        Asked.Enqueue("token " + form["grant_type"]);
        if (form["client_id"] != ClientId || form["client_secret"] != ClientSecret) return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        if (form["grant_type"] == "refresh_token")
        {
            // Works once, and is replaced.
            if (!_refresh.TryRemove(form["refresh_token"]!, out _)) return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }
        else
        {
            var proof = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes((string?)form["code_verifier"] ?? "")));
            if (!_challenges.TryRemove((string?)form["code"] ?? "", out var challenge) || challenge != proof) return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }
        var answer = new JsonObject { ["access_token"] = Given(_access), ["token_type"] = "Bearer", ["expires_in"] = 3600 };
        if (GivesRefreshTokens) answer["refresh_token"] = Given(_refresh);
        if (Identity is { } identity) answer["id_token"] = $"{Encoded(IdentityHead)}.{Encoded(identity.ToJsonString())}.underskrift";
        return Results.Text(answer.ToJsonString(), "application/json");
    }

    private IResult UserDetails(HttpContext http)
    {
        if (Broken.TryGetValue("/userinfo", out var status)) return Results.StatusCode(status);
        Asked.Enqueue("userinfo");
        var token = http.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        return _access.ContainsKey(token) ? Results.Text(Details.ToJsonString(new JsonSerializerOptions()), "application/json") : Results.Unauthorized();
    }

    private static string Given(ConcurrentDictionary<string, bool> tokens)
    {
        var token = New();
        tokens[token] = true;
        return token;
    }

    private static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
