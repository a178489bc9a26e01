using Microsoft.AspNetCore.Antiforgery;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.Publishing.People;
using Vidensportal.Site.Rendering;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.EditorFrame;

/// <summary>Answers with pages of the editors: the frame around them is put here, once.</summary>
internal sealed class EditorPages(CurrentSite current, EditorAssets assets, IAntiforgery antiforgery, KeptNotices kept)
{
    public const string Root = "/redaktion/";

    /// <summary>The editors' menu, in its order. Who may not open a page doesn't see it.</summary>
    private static readonly (EditorLink Link, Func<Editor, bool> IsFor)[] Menu =
    [
        (new("Oversigt", Root), _ => true),
        (new("Indhold", Root + "indhold/"), _ => true),
        (new("Medier", Root + "medier/"), _ => true),
        (new("Personer", Root + "personer/"), editor => editor.MayManagePeople),
        (new("Hændelser", Root + "log/"), _ => true),
        (new("Hjælp", Root + "hjaelp/"), _ => true),
    ];

    /// <summary>Sends a page.</summary>
    public Task Send(HttpContext http, EditorAnswer answer)
    {
        var page = EditorPageRenderer.Render(View(http, answer));
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = page.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(page, http.RequestAborted).AsTask();
    }

    /// <summary>A page that says one thing, and the ways on.</summary>
    public Task SendMessage(HttpContext http, int status, string title, IReadOnlyList<string> paragraphs, params IReadOnlyList<EditorLink> links) =>
        Send(http, new(title, new MessageView(paragraphs) { Links = links }) { Status = status });

    /// <summary>Leads on after a form was sent: the page that is shown can be loaded again without sending it twice.</summary>
    /// <param name="notice">Shown at the top of the next page.</param>
    public Task SeeOther(HttpContext http, string address, EditorNotice? notice = null)
    {
        if (notice is not null) kept.Keep(http, notice);
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
        return Task.CompletedTask;
    }

    private EditorPageView View(HttpContext http, EditorAnswer answer)
    {
        var token = antiforgery.GetAndStoreTokens(http);
        return new()
        {
            Title = answer.Title, Site = Site(), SignedIn = http.FindEditor() is { } editor ? SignedIn(editor) : null, Address = http.Request.Path.Value ?? Root,
            Trail = answer.Trail, Notices = [.. kept.Take(http), .. answer.Notices], Faults = answer.Faults,
            Token = new(token.FormFieldName, token.RequestToken!), Content = answer.Content,
        };
    }

    private EditorSiteView Site() => current.Site?.Plan.Library.Settings is { } settings
        ? new(settings.Name, settings.ShortName, assets.Addresses)
        : new("Vidensportalen", "Vidensportalen", assets.Addresses);

    private static SignedInView SignedIn(Editor editor) =>
        new(editor.Person.Name, RoleWords.List(editor.Roles), [.. Menu.Where(page => page.IsFor(editor)).Select(page => page.Link)]);
}
