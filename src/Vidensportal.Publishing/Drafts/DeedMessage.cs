using System.Globalization;
using System.Text;
using Vidensportal.Content.Pages;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Drafts;

/// <summary>A <see cref="Deed"/> as a commit message and back: a subject, the reason as its body, and trailers as the last paragraph.</summary>
internal static class DeedMessage
{
    private const string Kind = "Handling";
    private const string Text = "Tekst";
    private const string Actor = "Person";
    private const string Approved = "Godkendt-version";
    private const string ApprovedBy = "Godkendt-af";
    private const string PublishAt = "Udgives";
    private const string Withdrawal = "Trukket-tilbage";
    private const string Target = "Findes-nu";
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Write(Deed deed)
    {
        var message = new StringBuilder();
        message.Append(CultureInfo.InvariantCulture, $"{Capital(ChangeWords.Of(deed.Kind).Replace('-', ' '))}{(deed.Path is null ? "" : ": " + deed.Path)}\n\n");
        if (Body(deed.Reason) is { Length: > 0 } reason) message.Append(CultureInfo.InvariantCulture, $"{reason}\n\n");
        Add(Kind, ChangeWords.Of(deed.Kind));
        Add(Text, deed.Path?.Value);
        Add(Actor, deed.By.Id);
        Add(Approved, deed.Approved);
        Add(ApprovedBy, deed.ApprovedBy is { } person ? $"{Identity.Name(person)} ({person.Id})" : null);
        Add(PublishAt, deed.PublishAt?.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture));
        Add(Withdrawal, deed.Withdrawal is { } withdrawal ? WithdrawalWords.Of(withdrawal.Kind) : null);
        Add(Target, deed.Withdrawal?.Target?.Value);
        return message.ToString();

        // A value is one line whatever it holds: nobody writes a trailer by way of a name.
        void Add(string key, string? value)
        {
            if (value is not null) message.Append(CultureInfo.InvariantCulture, $"{key}: {string.Concat(value.Where(letter => !char.IsControl(letter)))}\n");
        }
    }

    /// <summary>What a commit says; null when this store did not make it.</summary>
    public static Deed? Read(CommitRecord commit)
    {
        var message = commit.Message.TrimEnd('\n');
        var last = message.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (last < 0) return null;
        var trailers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in message[(last + 2)..].Split('\n'))
            if (line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0) trailers.TryAdd(line[..colon], line[(colon + 2)..]);
        if (!trailers.TryGetValue(Kind, out var word) || ChangeWords.Parse(word) is not { } kind) return null;
        var first = message.IndexOf("\n\n", StringComparison.Ordinal);
        var reason = first < last ? message[(first + 2)..last].Trim('\n') : null;
        return new(kind, EntryPath.TryParse(trailers.GetValueOrDefault(Text)), By(commit, trailers.GetValueOrDefault(Actor)))
        {
            Reason = reason, Approved = trailers.GetValueOrDefault(Approved), PublishAt = Time(trailers.GetValueOrDefault(PublishAt)),
            Withdrawal = trailers.TryGetValue(Withdrawal, out var how) && WithdrawalWords.Parse(how) is { } withdrawal ? new(withdrawal, reason ?? "", Address(trailers.GetValueOrDefault(Target))) : null,
        };
    }

    /// <summary>The author of a commit, also of one that this store did not make.</summary>
    public static Person By(CommitRecord commit, string? id) => new(id ?? commit.AuthorEmail, commit.AuthorName, commit.AuthorEmail);

    private static PageAddress? Address(string? text) => text is null ? null : PageAddress.TryParse(text);

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static string Body(string? reason) =>
        string.Join('\n', (reason ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => string.Concat(line.Where(letter => letter == '\t' || !char.IsControl(letter))).TrimEnd())).Trim('\n', ' ');

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
