using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Vidensportal.App.SignIn.Sessions;

/// <summary>
/// The sessions, kept by the program so that one can be ended from here. They lie in a file, encrypted, so that a restart signs nobody out. Safe for any
/// number of threads.
/// </summary>
internal sealed class SessionStore : ITicketStore
{
    private const string KeyItem = "noegle";
    private readonly Lock _lock = new();
    private readonly Dictionary<string, AuthenticationTicket> _sessions = [];
    private readonly IDataProtector _protector;
    private readonly TimeProvider _clock;
    private readonly ILogger<SessionStore> _log;
    private readonly string _path;

    public SessionStore(SignInFolder folder, IDataProtectionProvider protection, TimeProvider clock, ILogger<SessionStore> log)
    {
        (_path, _clock, _log) = (folder.Sessions, clock, log);
        _protector = protection.CreateProtector("Vidensportal.SignIn.Sessions");
        foreach (var ticket in Read())
            if (KeyIn(ticket.Properties) is { } key) _sessions[key] = ticket;
    }

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        ticket.Properties.Items[KeyItem] = key;
        Keep(key, ticket);
        return Task.FromResult(key);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        lock (_lock)
        {
            // A session that was ended while its last request was answered stays ended.
            if (_sessions.ContainsKey(key)) Keep(key, ticket);
        }
        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        lock (_lock) return Task.FromResult(_sessions.GetValueOrDefault(key) is { } ticket && !HasEnded(ticket) ? ticket : null);
    }

    public Task RemoveAsync(string key)
    {
        lock (_lock)
            if (_sessions.Remove(key)) Write();
        return Task.CompletedTask;
    }

    /// <summary>Ends the session that has these properties.</summary>
    public Task End(AuthenticationProperties properties) => KeyIn(properties) is { } key ? RemoveAsync(key) : Task.CompletedTask;

    /// <summary>Keeps what has changed in a session's properties.</summary>
    public Task Keep(AuthenticationProperties properties, System.Security.Claims.ClaimsPrincipal principal) =>
        KeyIn(properties) is { } key ? RenewAsync(key, new(principal, properties, SessionScheme.Name)) : Task.CompletedTask;

    /// <summary>Ends everything that a person has open, but for one session.</summary>
    public void EndAll(string person, AuthenticationProperties? except = null)
    {
        lock (_lock)
        {
            var keys = _sessions.Where(session => SessionScheme.PersonIn(session.Value.Principal) == person && session.Key != (except is null ? null : KeyIn(except))).Select(session => session.Key).ToList();
            foreach (var key in keys) _sessions.Remove(key);
            if (keys.Count > 0) Write();
        }
    }

    private void Keep(string key, AuthenticationTicket ticket)
    {
        lock (_lock)
        {
            _sessions[key] = ticket;
            foreach (var ended in _sessions.Where(session => HasEnded(session.Value)).Select(session => session.Key).ToList()) _sessions.Remove(ended);
            Write();
        }
    }

    private bool HasEnded(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc is { } end && end <= _clock.GetUtcNow();

    private static string? KeyIn(AuthenticationProperties properties) => properties.Items.TryGetValue(KeyItem, out var key) ? key : null;

    private void Write()
    {
        try
        {
            PrivateFile.Write(_path, JsonSerializer.SerializeToUtf8Bytes(_sessions.Values.Select(ticket => _protector.Protect(TicketSerializer.Default.Serialize(ticket)))));
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            // Signed in all the same; only a restart would ask for it again.
            SessionMessages.NotWritten(_log, _path, full);
        }
    }

    private List<AuthenticationTicket> Read()
    {
        try
        {
            if (!File.Exists(_path)) return [];
            var kept = JsonSerializer.Deserialize<List<byte[]>>(File.ReadAllBytes(_path)) ?? [];
            return [.. kept.Select(bytes => TicketSerializer.Default.Deserialize(_protector.Unprotect(bytes))).OfType<AuthenticationTicket>()];
        }
        catch (Exception unreadable) when (unreadable is JsonException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            SessionMessages.NotRead(_log, _path, unreadable);
            return [];
        }
    }
}

internal static partial class SessionMessages
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessionerne kunne ikke skrives til {Path}. En genstart vil logge alle ud.")]
    public static partial void NotWritten(ILogger logger, string path, Exception reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessionerne i {Path} kunne ikke læses. Alle skal logge ind igen.")]
    public static partial void NotRead(ILogger logger, string path, Exception reason);
}
