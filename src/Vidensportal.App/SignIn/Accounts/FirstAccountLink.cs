using System.Security.Cryptography;
using System.Text;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>The link that makes the very first account. It is printed where the program was started, lives in memory only, and is dead as soon as there is an account.</summary>
internal sealed class FirstAccountLink(AccountBook accounts, SignInSettings settings, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private string? _key;
    private OneTimeLink? _link;

    /// <summary>The address, below the portal's own; null when there is an account already, or people come from the organisation.</summary>
    /// <exception cref="AccountFileException"/>
    public string? Address()
    {
        if (!IsOpen()) return null;
        lock (_lock)
        {
            if (_key is null) (_key, _link) = OneTimeLink.Create(clock.GetUtcNow());
            return $"/redaktion/opret/?noegle={_key}";
        }
    }

    public bool Opens(string key)
    {
        lock (_lock) return _link is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(OneTimeLink.PrintOf(key)), Encoding.ASCII.GetBytes(_link.Print)) && IsOpen();
    }

    private bool IsOpen() => settings.HasLocalAccounts && !accounts.All.Any(account => !account.IsFromOrganisation);
}
