using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>The accounts as they lie on disk.</summary>
internal static class AccountFile
{
    private const int Version = 1;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>All accounts; none when there is no file.</summary>
    /// <exception cref="AccountFileException">There is a file, and it can't be read. It is never taken for an empty one: that would let a stranger make the first account.</exception>
    public static IReadOnlyList<Account> Read(string path)
    {
        try
        {
            if (!File.Exists(path)) return [];
            var read = JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path), Json);
            if (read is not { Version: Version, Accounts: { } accounts } || accounts.Any(account => account is null || !AccountRules.IsId(account.Id))) throw new AccountFileException(path, null);
            if (accounts.DistinctBy(account => account.Id).Count() != accounts.Count) throw new AccountFileException(path, null);
            return accounts;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new AccountFileException(path, unreadable);
        }
    }

    public static void Write(string path, IReadOnlyList<Account> accounts) => PrivateFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(new Kept(Version, accounts), Json));

    private sealed record Kept(int Version, IReadOnlyList<Account> Accounts);
}

/// <summary>The file of accounts is there and can't be read.</summary>
internal sealed class AccountFileException(string path, Exception? reason)
    : Exception($"Kontofilen {path} kan ikke læses. Ingen kan logge ind, før den er rettet eller lagt tilbage fra en sikkerhedskopi.{(reason is null ? "" : $" ({reason.Message})")}", reason);
