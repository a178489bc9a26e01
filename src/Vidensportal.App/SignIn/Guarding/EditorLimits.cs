namespace Vidensportal.App.SignIn.Guarding;

/// <summary>How often somebody may do something: names for <c>RequireRateLimiting</c>. A person counts as one, whichever machine is used; who has not signed in counts by address.</summary>
internal static class EditorLimits
{
    /// <summary>Attempts to sign in: 5 a minute.</summary>
    public const string SigningIn = "redaktion-log-ind";

    /// <summary>Saves and decisions: 60 a minute.</summary>
    public const string Writing = "redaktion-skriv";

    /// <summary>Pictures and documents: 20 a minute.</summary>
    public const string Uploading = "redaktion-laeg-op";

    /// <summary>Previews and checks as one types: 120 a minute.</summary>
    public const string Previewing = "redaktion-vis";

    public static void AddEditorLimits(this IServiceCollection services) => services.AddRateLimiter(limits => limits
        .AddPolicy(SigningIn, new EditorLimit(5, "Der er forsøgt at logge ind for mange gange"))
        .AddPolicy(Writing, new EditorLimit(60, "Du gemmer oftere, end portalen kan følge med"))
        .AddPolicy(Uploading, new EditorLimit(20, "Du lægger filer op oftere, end portalen kan følge med"))
        .AddPolicy(Previewing, new EditorLimit(120, "Forhåndsvisningen bliver hentet for ofte")));
}
