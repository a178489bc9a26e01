using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>What was done to accounts, by whom: a line for each in a file that only grows.</summary>
internal sealed class AccountEvents(string path, TimeProvider clock)
{
    /// <summary>Who writes when it is done on the machine itself, with the command <c>user</c>.</summary>
    public const string FromMachine = "kommandolinjen";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly Lock _lock = new();

    /// <param name="what">What was done, to whom: <c>inviterede Bo Jensen (bo) som redaktør</c>. Never a password, a key or a link.</param>
    public void Add(string by, string what)
    {
        lock (_lock)
        {
            PrivateFile.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var stream = new FileStream(path, options);
            stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(new AccountEvent(clock.GetUtcNow(), by, what), Json), (byte)'\n']);
            stream.Flush(flushToDisk: true);
        }
    }

    /// <summary>The newest first. A line that a crash cut off is left out.</summary>
    public IReadOnlyList<AccountEvent> Newest(int count)
    {
        if (!File.Exists(path)) return [];
        return [.. File.ReadLines(path).TakeLast(count).Reverse().Select(Read).OfType<AccountEvent>()];
    }

    private static AccountEvent? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AccountEvent>(line, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record AccountEvent(DateTimeOffset At, string By, string What);
