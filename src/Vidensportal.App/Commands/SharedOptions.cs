using System.CommandLine;
using System.Globalization;
using Vidensportal.App.Settings;

namespace Vidensportal.App.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<DirectoryInfo> Content() => new("--content")
    {
        Description = "Mappen med indholdet.",
        DefaultValueFactory = _ => new DirectoryInfo(Folders.DefaultContent),
        HelpName = "MAPPE",
    };

    /// <summary>Where the program keeps what it writes while it runs.</summary>
    public static Option<DirectoryInfo> Data() => new("--data")
    {
        Description = "Mappen, hvor programmet gemmer det, det selv skriver.",
        DefaultValueFactory = _ => new DirectoryInfo(Folders.DefaultData),
        HelpName = "MAPPE",
    };

    public static Option<bool> Drafts() => new("--drafts") { Description = "Tag kladder og ventende sider med." };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "Byg portalen, som den så ud eller vil se ud den dag: 2026-12-24. Uden: i dag.",
        HelpName = "DATO",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
            result.AddError($"\"{result.Tokens[0].Value}\" er ikke en dato. Skriv år-måned-dag: 2026-12-24.");
            return null;
        },
    };

    public static Option<string?> BaseUrl() => new("--base-url")
    {
        Description = "Adressen, portalen skal ligge på. Uden: den, der står i site.yaml.",
        HelpName = "ADRESSE",
        Validators =
        {
            result =>
            {
                if (!Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
                    result.AddError("--base-url skal være en adresse som https://eksempel.dk.");
            },
        },
    };

    /// <summary>The content folder, or null with a message when it is not one.</summary>
    public static string? FolderOf(DirectoryInfo content)
    {
        if (File.Exists(Path.Combine(content.FullName, "site.yaml"))) return content.FullName;
        System.Console.Error.WriteLine(content.Exists
            ? $"Mappen {content.FullName} er ikke en indholdsmappe: filen site.yaml mangler."
            : $"Mappen {content.FullName} findes ikke. Kør fra projektets rod, eller skriv --content MAPPE.");
        return null;
    }

    /// <summary>Today in Denmark: what is published on a day appears when the day begins there.</summary>
    public static DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime);
}
