using System.Globalization;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.Theme.Editor.Overview;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Parts;

namespace Vidensportal.App.Overview;

/// <summary>The first page of the editors: the beginning of every list, or one list in full.</summary>
internal static class OverviewEndpoint
{
    private const int RowsAtFirst = 5;
    private const int RowsOnAPage = 50;

    public static void MapOverviewPage(this IEndpointRouteBuilder app) => app.MapGet(EditorPages.Root, (HttpContext http, EditorPages pages, Overviews overviews) =>
    {
        var work = overviews.Of(http.Editor());
        var sections = OverviewSections.Of(work);
        var answer = sections.FirstOrDefault(section => section.Id == http.Request.Query["liste"]) is { } one ? Whole(one, http.Request.Query["side"]) : Beginnings(work, sections);
        return pages.Send(http, answer with { Notices = work.ReadOnlyReason is { } reason ? [new(EditorNoticeKind.Warning, $"Der kan ikke gemmes lige nu. {reason}")] : [] });
    }).RequireEditor();

    private static EditorAnswer Beginnings(WorkOverview work, IReadOnlyList<OverviewSection> sections) =>
        new("Oversigt", new OverviewView(OverviewSections.Summary(work.Counts), [.. sections.Select(section => section.Rows.Count <= RowsAtFirst ? section : section with
        {
            Rows = [.. section.Rows.Take(RowsAtFirst)], All = new($"Vis alle {section.Rows.Count} under «{section.Title}»", AddressOf(section, 1)),
        })]));

    private static EditorAnswer Whole(OverviewSection section, string? asked)
    {
        var pagesInAll = Math.Max(1, (section.Rows.Count + RowsOnAPage - 1) / RowsOnAPage);
        var page = Math.Clamp(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 1, 1, pagesInAll);
        return new(section.Title, new OverviewView(section.Count == 1 ? "1 i alt." : $"{section.Count} i alt.", [section with { Title = "Hele listen", Rows = [.. section.Rows.Skip((page - 1) * RowsOnAPage).Take(RowsOnAPage)] }])
        {
            Pager = new PagerView(page, pagesInAll, page > 1 ? AddressOf(section, page - 1) : null, page < pagesInAll ? AddressOf(section, page + 1) : null),
        })
        { Trail = [new("Oversigt", EditorPages.Root)] };
    }

    private static string AddressOf(OverviewSection section, int page) => $"{EditorPages.Root}{QueryString.Create("liste", section.Id).Add("side", page.ToString(CultureInfo.InvariantCulture))}";
}
