using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.Letters;

/// <summary>Hands letters to the organisation's mail server, all over one connection.</summary>
internal sealed class MailSender(MailSettings settings, string portal)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>The persons whose letter the server took.</returns>
    /// <exception cref="MailFailure">The server could not be reached, or did not let us in.</exception>
    public async Task<IReadOnlyList<Person>> Send(IReadOnlyList<(Person To, Letter Letter)> letters, CancellationToken stopping)
    {
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        var taken = new List<Person>();
        try
        {
            await client.ConnectAsync(settings.Server, settings.Port, Security, stopping);
            if (settings.User is { } user) await client.AuthenticateAsync(user, settings.Password!, stopping);
            foreach (var (to, letter) in letters)
            {
                try
                {
                    await client.SendAsync(Message(to, letter), stopping);
                    taken.Add(to);
                }
                catch (SmtpCommandException refused) when (refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
                {
                    // One address that is wrong keeps nobody else's letter back.
                }
            }
            await client.DisconnectAsync(quit: true, stopping);
            return taken;
        }
        catch (Exception broken) when (broken is SmtpCommandException or SmtpProtocolException or AuthenticationException or SslHandshakeException or IOException or System.Net.Sockets.SocketException or TimeoutException or NotSupportedException)
        {
            throw new MailFailure(broken, taken);
        }
    }

    private SecureSocketOptions Security => settings.Security switch { MailSecurity.Tls => SecureSocketOptions.SslOnConnect, MailSecurity.None => SecureSocketOptions.None, _ => SecureSocketOptions.StartTls };

    private MimeMessage Message(Person to, Letter letter)
    {
        var message = new MimeMessage { Subject = letter.Subject, Body = new TextPart("plain") { Text = letter.Text } };
        message.From.Add(new MailboxAddress(portal, settings.From));
        message.To.Add(new MailboxAddress(to.Name, to.Email));
        // So that no holiday answer comes back.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}

/// <summary>The mail server failed.</summary>
/// <param name="taken">Those whose letter it had taken before.</param>
internal sealed class MailFailure(Exception reason, IReadOnlyList<Person> taken) : Exception("Mailserveren tog ikke imod brevet.", reason)
{
    public IReadOnlyList<Person> Taken { get; } = taken;
}
