namespace Vidensportal.App.SignIn.Accounts;

/// <summary>
/// Everybody's accounts. What is asked for is as new as the file, so what another process writes (the command <c>user</c>) holds at once. Safe for
/// any number of threads.
/// </summary>
internal sealed class AccountBook(string path)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private Stamp _stamp = new(DateTime.MinValue, -1);
    private IReadOnlyList<Account> _accounts = [];

    /// <summary>All accounts, in order of name.</summary>
    /// <exception cref="AccountFileException"/>
    public IReadOnlyList<Account> All
    {
        get
        {
            var stamp = StampOf(path);
            lock (_lock)
            {
                if (stamp == _stamp) return _accounts;
                _accounts = Sorted(AccountFile.Read(path));
                _stamp = stamp;
                return _accounts;
            }
        }
    }

    public Account? Find(string id) => All.FirstOrDefault(account => account.Id == id);

    /// <summary>Whom somebody means who signs in with a name or a mail address; null when nobody or more than one.</summary>
    public Account? FindLocal(string nameOrEmail)
    {
        var local = All.Where(account => !account.IsFromOrganisation).ToList();
        if (local.Find(account => string.Equals(account.Id, nameOrEmail, StringComparison.OrdinalIgnoreCase)) is { } named) return named;
        return nameOrEmail.Contains('@', StringComparison.Ordinal) && local.Where(account => string.Equals(account.Email, nameOrEmail, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;
    }

    /// <summary>Whom a key in a link belongs to; null when it was used, has run out or never was.</summary>
    public Account? FindByLink(string key, DateTimeOffset now) => All.FirstOrDefault(account => !account.IsDisabled && account.Link is { } link && link.Opens(key, now));

    /// <summary>Adds an account; false when the id is taken.</summary>
    public bool Add(Account account) => Change(accounts => accounts.Any(known => string.Equals(known.Id, account.Id, StringComparison.OrdinalIgnoreCase)) ? null : [.. accounts, account]);

    /// <summary>Adds the very first account; false when there is one already.</summary>
    public bool AddFirst(Account account) => Change(accounts => accounts.Any(known => !known.IsFromOrganisation) ? null : [.. accounts, account]);

    /// <summary>
    /// Changes an account; false when it is not there, or when the change is null because it no longer holds.
    /// </summary>
    /// <exception cref="LastAdministratorException">Nobody would be left who can let others in.</exception>
    public bool Update(string id, Func<Account, Account?> change) => Change(accounts =>
    {
        if (accounts.FirstOrDefault(account => account.Id == id) is not { } before || change(before) is not { } after) return null;
        List<Account> changed = [.. accounts.Select(account => account.Id == id ? after : account)];
        if (accounts.Any(account => account.IsAdministrator) && !changed.Any(account => account.IsAdministrator)) throw new LastAdministratorException();
        return changed;
    });

    private bool Change(Func<IReadOnlyList<Account>, IReadOnlyList<Account>?> change)
    {
        lock (_lock)
        {
            // Another process may write too: what is changed is what lies on disk now.
            using var turn = Turn();
            if (change(AccountFile.Read(path)) is not { } changed) return false;
            AccountFile.Write(path, changed);
            _accounts = Sorted(changed);
            _stamp = StampOf(path);
            return true;
        }
    }

    private FileStream Turn()
    {
        PrivateFile.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var until = Environment.TickCount64 + (long)LongestWait.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path + ".laas", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 < until)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static IReadOnlyList<Account> Sorted(IReadOnlyList<Account> accounts) => [.. accounts.OrderBy(account => account.Name, StringComparer.Create(new("da-DK"), ignoreCase: true)).ThenBy(account => account.Id, StringComparer.Ordinal)];

    private static Stamp StampOf(string path) => new FileInfo(path) is { Exists: true } file ? new(file.LastWriteTimeUtc, file.Length) : new(DateTime.MinValue, 0);

    private readonly record struct Stamp(DateTime WrittenAt, long Length);
}

/// <summary>The last administrator stays one: otherwise nobody could let others in.</summary>
internal sealed class LastAdministratorException() : Exception("Der skal være mindst én administrator, som kan logge ind. Giv først en anden rollen.");
