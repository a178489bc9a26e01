namespace Vidensportal.Browser.Tests.Running;

/// <summary>Fails with all that was found, a line each.</summary>
internal static class Problems
{
    public static void AssertNone(IEnumerable<string> problems)
    {
        var found = problems.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
