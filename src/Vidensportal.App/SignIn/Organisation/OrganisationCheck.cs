using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Sessions;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>Asks the provider anew, at most so often, whether a session's person still has access, and which roles.</summary>
internal sealed class OrganisationCheck(OrganisationSettings settings, OrganisationClient client, SessionStore sessions, AccountBook accounts, TimeProvider clock, ILogger<OrganisationCheck> log) : IDisposable
{
    // One question at a time: a refresh token may work only once, and a page asks for several things at the same moment.
    private readonly SemaphoreSlim _turn = new(1);

    /// <param name="session">The key of the session.</param>
    public async Task<OrganisationAnswer> Renew(string session, Account account, CancellationToken stopping)
    {
        if (IsFresh(session)) return OrganisationAnswer.Access;
        await _turn.WaitAsync(stopping);
        try
        {
            if (IsFresh(session)) return OrganisationAnswer.Access;
            if (sessions.TokensOf(session) is not { } tokens) return OrganisationAnswer.NoAccess;
            // What has begun is finished, even when the reader leaves: a used refresh token must not be lost.
            var (person, renewed) = await client.Renew(tokens, CancellationToken.None);
            if (person.Id != account.Id) return OrganisationAnswer.NoAccess;
            sessions.KeepTokens(session, renewed);
            OrganisationAccounts.Keep(accounts, person, clock, isSigningIn: false);
            return OrganisationAnswer.Access;
        }
        catch (OrganisationRefusalException refused)
        {
            OrganisationLog.Refused(log, refused.Message);
            return OrganisationAnswer.NoAccess;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            OrganisationLog.Silent(log, silent.Message);
            return OrganisationAnswer.Unanswered;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private bool IsFresh(string session) => sessions.TokensOf(session) is { } tokens && clock.GetUtcNow() - tokens.CheckedAt < settings.CheckEvery;
}

internal enum OrganisationAnswer
{
    Access,
    NoAccess,

    /// <summary>The provider could not be asked. Nobody is let through, and no session ends.</summary>
    Unanswered,
}

/// <summary>The organisation's people among the accounts: so that an administrator sees them, limits them to collections, and can shut one out at once.</summary>
internal static class OrganisationAccounts
{
    /// <summary>The account as it is now; null when it is disabled.</summary>
    public static Account? Keep(AccountBook accounts, OrganisationPerson person, TimeProvider clock, bool isSigningIn)
    {
        var now = clock.GetUtcNow();
        if (accounts.Find(person.Id) is null)
            accounts.Add(new() { Id = person.Id, Name = person.Name, Email = person.Email, Roles = person.Roles, IsFromOrganisation = true, CreatedAt = now });
        var known = accounts.Find(person.Id)!;
        if (isSigningIn || known.Name != person.Name || known.Email != person.Email || known.Roles != person.Roles)
            accounts.Update(person.Id, before => before with { Name = person.Name, Email = person.Email, Roles = person.Roles, LastSignInAt = isSigningIn ? now : before.LastSignInAt });
        return accounts.Find(person.Id) is { IsDisabled: false } account ? account : null;
    }
}

internal static partial class OrganisationLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Organisationens log ind gav ikke adgang: {Grund}")]
    public static partial void Refused(ILogger logger, string grund);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Organisationens log ind svarede ikke: {Grund}")]
    public static partial void Silent(ILogger logger, string grund);
}
