namespace Vidensportal.App.Hosting;

/// <summary>How much one client may ask of the API. Every number is above 0.</summary>
internal sealed record ApiLimits
{
    /// <summary>Where the settings have them.</summary>
    public const string Section = "Api";

    /// <summary>Calls of one client in a minute, in the long run; pages that are made for one visitor count too.</summary>
    public int CallsPerMinute { get; init; } = 3_000;

    /// <summary>Calls that a client may make at once, after a while of silence.</summary>
    public int CallsAtOnce { get; init; } = 600;

    /// <summary>Calculations of one client in a minute, in the long run: each is ten thousand draws.</summary>
    public int CalculationsPerMinute { get; init; } = 240;

    /// <summary>Calculations that a client may ask for at once, after a while of silence.</summary>
    public int CalculationsAtOnce { get; init; } = 60;

    /// <summary>Bytes in a body.</summary>
    public int MostBodyBytes { get; init; } = 64 * 1024;

    /// <summary>How long a body may take to arrive.</summary>
    public TimeSpan BodyDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Characters in an address with its query. A share link with all that a calculation may hold is below it.</summary>
    public int MostAddressCharacters { get; init; } = 8_000;

    /// <summary>Characters in all headers, names and values.</summary>
    public int MostHeaderCharacters { get; init; } = 16 * 1024;
}
