using System.Buffers.Text;
using System.Text.Json;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>
/// The claims of an identity token. It comes straight from the provider's token endpoint over TLS, so TLS vouches for the issuer and no signature is looked at
/// (OpenID Connect Core 1.0, section 3.1.3.7, point 6): which algorithm it names, and by which key, makes no difference. All else in it is checked.
/// </summary>
internal static class IdentityToken
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <exception cref="OrganisationRefusalException">It is not for us, not from them, or not of now.</exception>
    public static JsonElement Read(string token, string issuer, string clientId, DateTimeOffset now)
    {
        var claims = Payload(token);
        if (Text(claims, "iss") != issuer) throw Refused("iss");
        if (!Audience(claims, clientId)) throw Refused("aud");
        if (Time(claims, "exp") is not { } expires || now >= expires + Skew) throw Refused("exp");
        if (Time(claims, "nbf") is { } from && now < from - Skew) throw Refused("nbf");
        return claims;
    }

    private static JsonElement Payload(string token)
    {
        try
        {
            if (token.Split('.') is [_, var payload, _] && JsonDocument.Parse(Base64Url.DecodeFromChars(payload)).RootElement is { ValueKind: JsonValueKind.Object } claims) return claims;
        }
        catch (Exception broken) when (broken is FormatException or JsonException)
        {
            // Told below.
        }
        throw Refused("form");
    }

    private static bool Audience(JsonElement claims, string clientId)
    {
        if (!claims.TryGetProperty("aud", out var audience)) return false;
        if (audience.ValueKind == JsonValueKind.String) return audience.GetString() == clientId;
        // One that is for others too must say that it was we who asked.
        return audience.ValueKind == JsonValueKind.Array && audience.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.GetString() == clientId)
            && (audience.GetArrayLength() == 1 || Text(claims, "azp") == clientId);
    }

    private static string? Text(JsonElement claims, string name) => claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateTimeOffset? Time(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) && seconds is > 0 and < 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static OrganisationRefusalException Refused(string claim) => new(OrganisationMessages.Failed, $"The identity token was refused: {claim}.");
}
