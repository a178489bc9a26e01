using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>A link with which somebody chooses a password, once. Only its print is kept.</summary>
/// <param name="Print">SHA-256 of the key in the link, in hexadecimal.</param>
internal sealed record OneTimeLink(string Print, DateTimeOffset ExpiresAt)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>A new key and what is kept of it.</summary>
    public static (string Key, OneTimeLink Link) Create(DateTimeOffset now)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (key, new(PrintOf(key), now + Lifetime));
    }

    public bool Opens(string key, DateTimeOffset now) =>
        now < ExpiresAt && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(PrintOf(key)), Encoding.ASCII.GetBytes(Print));

    public static string PrintOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
