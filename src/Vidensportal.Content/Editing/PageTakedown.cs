using System.Globalization;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Editing;

/// <summary>The new texts when a page is taken away from readers. A page that moved is deleted, and another takes over its addresses.</summary>
public static class PageTakedown
{
    /// <summary>The page with its reason. It stays in the content, so that it can come back.</summary>
    /// <param name="reason">For readers; 10–500 characters.</param>
    public static string Withdraw(string path, string text, PageWithdrawalKind kind, string reason, DateOnly on) => EntryText.With(path, text, new Dictionary<string, FormValue>
    {
        ["status"] = new FormText("trukket-tilbage"),
        ["tilbagetrukket"] = new FormGroup(new Dictionary<string, FormValue>
        {
            ["slags"] = new FormText(DanishChoices.WordFor(PageSchema.WithdrawalKinds, kind)), ["begrundelse"] = new FormText(reason),
            ["dato"] = new FormText(on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        }),
    });

    /// <summary>The page that takes over: the address of the one that moved, and the old ones that led to it, lead here.</summary>
    /// <param name="path">The file of the page that takes over.</param>
    /// <param name="movedText">The page that is deleted.</param>
    public static string TakeOver(string path, string text, PageAddress moved, string movedPath, string movedText)
    {
        var aliases = Aliases(EntryForm.Of(path, text)).Concat(Aliases(EntryForm.Of(movedPath, movedText))).Append(new FormText(moved.Value)).Distinct().ToList();
        return EntryText.With(path, text, new Dictionary<string, FormValue> { ["aliasser"] = new FormItems(aliases) });
    }

    private static IEnumerable<FormValue> Aliases(EntryForm form) => form.Values.GetValueOrDefault("aliasser") is FormItems items ? items.Items : [];
}
