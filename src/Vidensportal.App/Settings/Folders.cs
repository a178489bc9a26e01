namespace Vidensportal.App.Settings;

/// <summary>Where things lie when nobody says.</summary>
internal static class Folders
{
    public const string DefaultData = "data";
    private const string Content = "content";

    /// <summary>The content here, or that which a published program brought with it.</summary>
    public static string DefaultContent =>
        !Directory.Exists(Content) && Path.Combine(AppContext.BaseDirectory, Content) is var brought && Directory.Exists(brought) ? brought : Content;
}
