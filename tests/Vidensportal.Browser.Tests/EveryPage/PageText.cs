namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>The words of a page that are there to be read, with scripts and without.</summary>
internal static class PageText
{
    /// <summary>All of it but what only scripts do, and what is said in place of them.</summary>
    public static Task<string> ReadTextAsync(this IPage page) => page.EvaluateAsync<string>(
        """
        () => {
          const other = [...document.querySelectorAll('main button[type=button], main .js-actions, main .js-make, main .js-show, main .replication__result, main noscript, main .search-keys')].map(element => [element, element.hidden])
          for (const [element] of other) element.hidden = true
          const text = document.querySelector('main').innerText.replace(/\n{2,}/g, '\n')
          for (const [element, wasHidden] of other) element.hidden = wasHidden
          return text
        }
        """);
}
