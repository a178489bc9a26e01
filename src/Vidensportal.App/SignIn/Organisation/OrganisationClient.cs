using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>Asks the provider who somebody is and what the person may do now.</summary>
internal sealed class OrganisationClient(OrganisationSettings settings, TimeProvider clock) : IDisposable
{
    private const int LargestAnswer = 1024 * 1024;

    /// <summary>No redirects: a secret goes where the settings say, and nowhere else.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = LargestAnswer,
    };

    /// <exception cref="OrganisationRefusalException">The person may not come in.</exception>
    /// <exception cref="HttpRequestException">No answer that can be used.</exception>
    public async Task<OrganisationPerson> Read(string accessToken, string? identityToken, CancellationToken stopping)
    {
        var details = await Details(accessToken, stopping);
        if (settings.Issuer is not { } issuer) return OrganisationPerson.Of([details], settings);
        if (identityToken is null) throw new OrganisationRefusalException(OrganisationMessages.Failed, "An issuer is set, and no identity token came.");
        var claims = IdentityToken.Read(identityToken, issuer, settings.ClientId, clock.GetUtcNow());
        // Both must be about the same person (OpenID Connect Core 1.0, section 5.3.2).
        if (!claims.TryGetProperty("sub", out var one) || !details.TryGetProperty("sub", out var other) || !one.ValueEquals(other.GetString()))
            throw new OrganisationRefusalException(OrganisationMessages.Failed, "The identity token and the user's details have different subjects.");
        return OrganisationPerson.Of([claims, details], settings);
    }

    /// <summary>Asks anew, with a new access token when there is a way to get one.</summary>
    /// <exception cref="OrganisationRefusalException">The person has no access any more.</exception>
    /// <exception cref="HttpRequestException">No answer that can be used.</exception>
    public async Task<(OrganisationPerson Person, OrganisationTokens Tokens)> Renew(OrganisationTokens tokens, CancellationToken stopping)
    {
        if (tokens.Refresh is null) return (await Read(tokens.Access, null, stopping), tokens with { CheckedAt = clock.GetUtcNow() });
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token", ["refresh_token"] = tokens.Refresh, ["client_id"] = settings.ClientId, ["client_secret"] = settings.ClientSecret,
        });
        using var answer = await Http.PostAsync(settings.Token, form, stopping);
        var renewed = await Json(answer, stopping);
        var access = Text(renewed, "access_token") ?? throw new OrganisationRefusalException(OrganisationMessages.Failed, "No access token came.");
        var person = await Read(access, Text(renewed, "id_token"), stopping);
        return (person, new(access, Text(renewed, "refresh_token") ?? tokens.Refresh, clock.GetUtcNow()));
    }

    public void Dispose() => Http.Dispose();

    private async Task<JsonElement> Details(string accessToken, CancellationToken stopping)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, settings.UserDetails);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        request.Headers.Accept.Add(new("application/json"));
        using var answer = await Http.SendAsync(request, stopping);
        return await Json(answer, stopping);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer, CancellationToken stopping)
    {
        // The provider says no; everything else that is no answer may pass.
        if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            throw new OrganisationRefusalException(OrganisationMessages.NoAccess, $"The provider answered {(int)answer.StatusCode}.");
        if (answer.StatusCode != HttpStatusCode.OK) throw new HttpRequestException($"The provider answered {(int)answer.StatusCode}.");
        try
        {
            using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(stopping));
            return document.RootElement is { ValueKind: JsonValueKind.Object } root ? root.Clone() : throw new HttpRequestException("The provider's answer is no object.");
        }
        catch (JsonException)
        {
            throw new HttpRequestException("The provider's answer is no JSON.");
        }
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
