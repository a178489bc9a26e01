using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>Codes from an authenticator app: RFC 6238 over RFC 4226, HMAC-SHA1, six digits, a new one every 30 seconds.</summary>
internal static class OneTimeCode
{
    private const int Seconds = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>160 bits, as RFC 4226 recommends.</summary>
    public static string NewSecret() => Base32(RandomNumberGenerator.GetBytes(20));

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    /// <summary>The step that a code belongs to: this one or a neighbour, because clocks differ, and later than the last that was used. Null when the code is wrong.</summary>
    public static long? Accepted(string secret, string code, DateTimeOffset now, long lastUsed)
    {
        var typed = Encoding.ASCII.GetBytes(string.Concat(code.Where(char.IsAsciiDigit)));
        var key = FromBase32(secret);
        long? accepted = null;
        foreach (var step in (long[])[StepAt(now) - 1, StepAt(now), StepAt(now) + 1])
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(key, step, 6)), typed) && step > lastUsed) accepted = step;
        return accepted;
    }

    /// <summary>The code of a step.</summary>
    public static string At(ReadOnlySpan<byte> key, long step, int digits)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The apps know no other; HMAC doesn't rest on what is broken in SHA-1 (RFC 6238, section 1.2).
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & 0x7fffffff;
        var text = number.ToString(CultureInfo.InvariantCulture).PadLeft(10, '0');
        return text[^digits..];
    }

    /// <summary>What an app reads from a QR code or a link on the same telephone.</summary>
    public static string Address(string secret, string portal, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(portal)}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={Uri.EscapeDataString(portal)}";

    public static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (held, bits) = (held << 8 | one, bits + 8);
            for (; bits >= 5; bits -= 5) text.Append(Alphabet[held >> (bits - 5) & 31]);
            held &= (1 << bits) - 1;
        }
        if (bits > 0) text.Append(Alphabet[held << (5 - bits) & 31]);
        return text.ToString();
    }

    public static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var value in text.Where(letter => letter is not (' ' or '=')).Select(letter => Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal)))
        {
            if (value < 0) throw new FormatException("Not base 32.");
            (held, bits) = (held << 5 | value, bits + 5);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
