namespace Vidensportal.Browser.Tests.Running;

/// <summary>A reader who has no mouse.</summary>
internal static class Keyboard
{
    private const int LongestWalk = 400;

    private const string NameOfFocus =
        """
        () => {
          const element = document.activeElement
          return element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)
        }
        """;

    public static Task PressAsync(this Tab tab, string key) => tab.Page.Keyboard.PressAsync(key);

    /// <summary>Presses Tab until the element has focus. Answers what had it on the way.</summary>
    public static async Task<IReadOnlyList<string>> TabToAsync(this Tab tab, ILocator element)
    {
        var passed = new List<string>();
        var target = await element.ElementHandleAsync();
        while (passed.Count < LongestWalk)
        {
            await tab.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<string?>($"target => document.activeElement === target ? null : ({NameOfFocus})()", target) is not { } name) return passed;
            passed.Add(name);
        }
        Assert.Fail($"{element} was never reached with the Tab key. Passed: {string.Join(" → ", passed)}");
        return passed;
    }

    /// <summary>Writes over what stands in the field, so quickly that no timer of the page can come between two keys, however busy the machine is.</summary>
    public static Task TypeAtOnceAsync(this ILocator field, string text) => field.EvaluateAsync(
        "(field, text) => { field.focus(); field.select(); for (const letter of text) document.execCommand('insertText', false, letter) }", text);

    public static Task<bool> HasFocusAsync(ILocator element) => element.EvaluateAsync<bool>("element => element === document.activeElement");

    /// <summary>What has focus, by its name.</summary>
    public static Task<string> FocusAsync(this Tab tab) => tab.Page.EvaluateAsync<string>(NameOfFocus);
}
