using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Vidensportal.App.SignIn.Organisation;

namespace Vidensportal.App.SignIn.Sessions;

/// <summary>
/// The sessions, kept by the program so that one can be ended from here. They lie in a file, encrypted, so that a restart signs nobody out. Safe for any
/// number of threads.
/// </summary>
internal sealed class SessionStore : ITicketStore
{
    private const string KeyItem = "noegle";
    private const string TokensItem = "udbyder";
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Session> _sessions = [];
    private readonly IDataProtector _protector;
    private readonly TimeProvider _clock;
    private readonly ILogger<SessionStore> _log;
    private readonly string _path;

    public SessionStore(SignInFolder folder, IDataProtectionProvider protection, TimeProvider clock, ILogger<SessionStore> log)
    {
        (_path, _clock, _log) = (folder.Sessions, clock, log);
        _protector = protection.CreateProtector("Vidensportal.SignIn.Sessions");
        foreach (var session in Read())
            if (KeyIn(session.Ticket.Properties) is { } key) _sessions[key] = session;
    }

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        ticket.Properties.Items[KeyItem] = key;
        var tokens = ticket.Properties.Items.Remove(TokensItem, out var carried) && carried is not null ? JsonSerializer.Deserialize<OrganisationTokens>(carried) : null;
        Keep(key, new(ticket, tokens));
        return Task.FromResult(key);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        lock (_lock)
        {
            // A session that was ended while its last request was answered stays ended.
            if (_sessions.TryGetValue(key, out var session)) Keep(key, session with { Ticket = ticket });
        }
        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        // A copy for each request: what one changes in it, another does not meet half done.
        lock (_lock) return Task.FromResult(_sessions.GetValueOrDefault(key) is { } session && !HasEnded(session) ? session.Ticket.Clone() : null);
    }

    public Task RemoveAsync(string key)
    {
        lock (_lock)
            if (_sessions.Remove(key)) Write();
        return Task.CompletedTask;
    }

    /// <summary>Ends the session that has these properties.</summary>
    public Task End(AuthenticationProperties properties) => KeyIn(properties) is { } key ? RemoveAsync(key) : Task.CompletedTask;

    /// <summary>The key of the session that has these properties; null for none.</summary>
    public static string? KeyIn(AuthenticationProperties properties) => properties.Items.TryGetValue(KeyItem, out var key) ? key : null;

    /// <summary>Lets a session that is about to begin bring what it asks the provider with.</summary>
    public static void Carry(AuthenticationProperties properties, OrganisationTokens tokens) => properties.Items[TokensItem] = JsonSerializer.Serialize(tokens);

    public OrganisationTokens? TokensOf(string key)
    {
        lock (_lock) return _sessions.GetValueOrDefault(key)?.Tokens;
    }

    public void KeepTokens(string key, OrganisationTokens tokens)
    {
        lock (_lock)
            if (_sessions.TryGetValue(key, out var session)) Keep(key, session with { Tokens = tokens });
    }

    /// <summary>Ends everything that a person has open, but for one session.</summary>
    public void EndAll(string person, AuthenticationProperties? except = null)
    {
        lock (_lock)
        {
            var keys = _sessions.Where(session => SessionScheme.PersonIn(session.Value.Ticket.Principal) == person && session.Key != (except is null ? null : KeyIn(except))).Select(session => session.Key).ToList();
            foreach (var key in keys) _sessions.Remove(key);
            if (keys.Count > 0) Write();
        }
    }

    private void Keep(string key, Session session)
    {
        lock (_lock)
        {
            _sessions[key] = session;
            foreach (var ended in _sessions.Where(one => HasEnded(one.Value)).Select(one => one.Key).ToList()) _sessions.Remove(ended);
            Write();
        }
    }

    private bool HasEnded(Session session) => session.Ticket.Properties.ExpiresUtc is { } end && end <= _clock.GetUtcNow();

    private void Write()
    {
        try
        {
            PrivateFile.Write(_path, JsonSerializer.SerializeToUtf8Bytes(_sessions.Values.Select(session =>
                _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(new Kept(TicketSerializer.Default.Serialize(session.Ticket), session.Tokens))))));
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            // Signed in all the same; only a restart would ask for it again.
            SessionMessages.NotWritten(_log, _path, full);
        }
    }

    private List<Session> Read()
    {
        try
        {
            if (!File.Exists(_path)) return [];
            var kept = JsonSerializer.Deserialize<List<byte[]>>(File.ReadAllBytes(_path)) ?? [];
            return [.. kept.Select(bytes => JsonSerializer.Deserialize<Kept>(_protector.Unprotect(bytes))!).Select(one => new Session(TicketSerializer.Default.Deserialize(one.Ticket)!, one.Tokens))];
        }
        catch (Exception unreadable) when (unreadable is JsonException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            SessionMessages.NotRead(_log, _path, unreadable);
            return [];
        }
    }

    private sealed record Session(AuthenticationTicket Ticket, OrganisationTokens? Tokens);

    private sealed record Kept(byte[] Ticket, OrganisationTokens? Tokens);
}

internal static partial class SessionMessages
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessionerne kunne ikke skrives til {Path}. En genstart vil logge alle ud.")]
    public static partial void NotWritten(ILogger logger, string path, Exception reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessionerne i {Path} kunne ikke læses. Alle skal logge ind igen.")]
    public static partial void NotRead(ILogger logger, string path, Exception reason);
}
