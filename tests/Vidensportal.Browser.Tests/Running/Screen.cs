namespace Vidensportal.Browser.Tests.Running;

/// <summary>The screens that every page must suit.</summary>
internal static class Screen
{
    public static ViewportSize Wide => new() { Width = 1280, Height = 900 };

    /// <summary>The narrowest that WCAG asks for.</summary>
    public static ViewportSize Narrow => new() { Width = 320, Height = 640 };

    /// <summary>What is left of a sheet of A4 between margins of 18 mm.</summary>
    public static ViewportSize Paper => new() { Width = 657, Height = 986 };
}
