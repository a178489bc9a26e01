using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>
/// Passwords as prints that take long to make (PBKDF2 with HMAC-SHA512). A name that nobody has takes as long as a wrong password. At most two at a time, so that
/// a flood of attempts leaves a processor for the readers.
/// </summary>
internal sealed class Passwords(int iterations = Passwords.Iterations) : IDisposable
{
    /// <summary>Three times the framework's own default; more than the 210,000 of OWASP's password storage cheat sheet (2023).</summary>
    public const int Iterations = 300_000;

    private readonly PasswordHasher<Account> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = iterations }));
    private readonly SemaphoreSlim _turns = new(2);
    private readonly Lazy<string> _nobodys = new(() => new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = iterations })).HashPassword(null!, "ingens adgangskode"));

    public string Print(string password) => _hasher.HashPassword(null!, AccountRules.Normal(password));

    /// <param name="account">Null for nobody: the answer is no, after the same time.</param>
    /// <returns>Whether it is right, and a stronger print when the kept one is weaker than we make them now.</returns>
    public async Task<(bool IsRight, string? NewPrint)> Check(Account? account, string password, CancellationToken stopping)
    {
        if (password.Length > AccountRules.LongestPassword) password = "";
        await _turns.WaitAsync(stopping);
        try
        {
            return await Task.Run(() =>
            {
                var result = _hasher.VerifyHashedPassword(null!, account?.PasswordHash ?? _nobodys.Value, AccountRules.Normal(password));
                var isRight = account?.PasswordHash is not null && result != PasswordVerificationResult.Failed;
                return (isRight, isRight && result == PasswordVerificationResult.SuccessRehashNeeded ? Print(password) : null);
            }, stopping);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
