using System.Net.Mail;
using Vidensportal.App.Settings;

namespace Vidensportal.App.Letters;

/// <summary>The organisation's mail server.</summary>
/// <param name="Server">Name or address of the machine.</param>
/// <param name="From">The address that letters come from.</param>
/// <param name="User">Null where the server asks for none.</param>
internal sealed record MailSettings(string Server, int Port, MailSecurity Security, string From, string? User, string? Password)
{
    private const int SubmissionPort = 587;

    /// <summary>The settings below <c>mail</c>; null when there are none, and nothing is sent.</summary>
    public static MailSettings? Read(SettingsReader settings)
    {
        if (!settings.HasAny("mail")) return null;
        var (server, from) = (Required("server"), Required("from"));
        if (from.Length > 0 && !MailAddress.TryCreate(from, out _)) settings.Report($"mail:from: \"{from}\" er ikke en e-mailadresse.");
        var (user, password) = (settings.Text("mail:user"), settings.Text("mail:password"));
        if (user is null != password is null) settings.Report("mail:user og mail:password skal skrives begge to eller slet ikke.");
        var security = settings.Choice("mail:security", Words, MailSecurity.StartTls);
        if (security == MailSecurity.None && user is not null) settings.Report("mail:security: Uden kryptering kan andre på nettet læse adgangskoden. Skriv starttls eller tls.");
        return new(server, settings.Number("mail:port", 1, ushort.MaxValue, SubmissionPort), security, from, user, password);

        string Required(string name)
        {
            if (settings.Text($"mail:{name}") is { } text) return text;
            settings.Report($"mail:{name}: Mangler. Skal portalen sende ugebrevet, skal den skrives.");
            return "";
        }
    }

    private static readonly Dictionary<string, MailSecurity> Words = new(StringComparer.OrdinalIgnoreCase) { ["starttls"] = MailSecurity.StartTls, ["tls"] = MailSecurity.Tls, ["ingen"] = MailSecurity.None };
}

internal enum MailSecurity
{
    /// <summary>Begins in the open, and goes on only when the server will encrypt.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte.</summary>
    Tls,

    /// <summary>For a server on this machine or behind the same wall.</summary>
    None,
}
