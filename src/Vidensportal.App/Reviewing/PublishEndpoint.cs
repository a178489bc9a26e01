using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Scheduling;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Reviewing;

/// <summary>Sends a draft to readers: now, at a time, or, visibly and with a reason, without anybody's approval.</summary>
internal static class PublishEndpoint
{
    public static void MapPublish(this IEndpointRouteBuilder app)
    {
        app.MapGet(EntryRoute.Pattern(EntryActions.Publish), Show).RequireEditor();
        app.MapPost(EntryRoute.Pattern(EntryActions.Publish), Post).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static Task Show(HttpContext http, EditorPages pages, PublishPages publishPages, ContentStore store)
    {
        var path = http.EntryPath();
        return store.Find(path) switch
        {
            null => pages.SendNotThere(http),
            { Draft: { } draft } entry => publishPages.Send(http, entry, draft, new()),
            var entry => pages.SendNothingOnItsWay(http, entry, store),
        };
    }

    private static async Task Post(HttpContext http, EditorPages pages, PublishPages publishPages, ContentStore store)
    {
        var (path, editor, form) = (http.EntryPath(), http.Editor(), await SentForm.Read(http));
        var tip = form.Line("kladde");
        var typed = new PublishAnswer();
        switch (form.Line("handling"))
        {
            case "udgiv":
                await Landed(store.Publish(path, tip, editor), "Udgivet");
                break;
            case "planlaeg":
                await Plan();
                break;
            case "aflys":
                await Decided(store.CancelSchedule(path, tip, editor), new(EditorNoticeKind.Done, "Planen er aflyst. Kladden er stadig godkendt."));
                break;
            case "uden-godkendelse":
                await Force();
                break;
            default:
                await pages.SendRefusal(http, new(RefusalKind.Invalid, "Vælg, hvordan kladden skal udgives."), Back());
                break;
        }

        async Task Plan()
        {
            var (dayText, clockText) = (form.Line("dato"), form.Line("klokken"));
            typed = new() { Day = dayText, Clock = clockText };
            var (day, clock) = (ScheduleTimes.ReadDay(dayText), ScheduleTimes.ReadClock(clockText));
            var faults = new List<EditorFault>();
            if (day is null) faults.Add(new("dato", "Skriv datoen som dag, måned og år: 24.12.2026."));
            if (clock is null) faults.Add(new("klokken", "Skriv klokkeslættet som 9.30."));
            if (faults.Count > 0 && editor.MayPublish(path.Collection))
            {
                await Again(typed with { Faults = faults }, null);
                return;
            }
            var moment = day is { } date && clock is { } time ? DanishTime.At(date.ToDateTime(time)) : default;
            var planned = store.Schedule(path, tip, moment.Utc, editor);
            if (planned.Refusal is { Kind: RefusalKind.Invalid } passed) await Again(typed with { Faults = [new("dato", passed.Message)] }, passed);
            else await Decided(planned, new(moment.Oddity == ClockOddity.None ? EditorNoticeKind.Done : EditorNoticeKind.Warning, ScheduleTimes.Told(moment)));
        }

        async Task Force()
        {
            var (reason, isUnderstood) = (form.Whole("begrundelse").ReplaceLineEndings("\n").Trim(), form.Choices("forstaaet").Contains("ja"));
            typed = new() { Reason = reason, IsUnderstood = isUnderstood };
            var faults = new List<EditorFault>();
            if (reason.Length == 0) faults.Add(new("begrundelse", "Skriv, hvorfor teksten udgives, uden at nogen har godkendt den."));
            if (!isUnderstood) faults.Add(new("forstaaet", "Sæt kryds, når du har læst, hvad det betyder."));
            if (faults.Count > 0 && editor.MayPublish(path.Collection)) await Again(typed with { Faults = faults }, null);
            else await Landed(store.ForcePublish(path, tip, reason, editor), "Udgivet uden godkendelse");
        }

        async Task Landed(StoreAnswer<string> landed, string done)
        {
            if (landed.IsDone) await pages.SeeOther(http, EntryRoute.AddressOf(path, EntryActions.History), PublishedNotice.Of(store, path, done));
            else if (landed.Refusal is { Kind: RefusalKind.Faulty } faulty) await Again(typed with { Found = faulty.Faults, Notices = [new(EditorNoticeKind.Refused, faulty.Message)] }, landed.Refusal);
            else await pages.SendRefusal(http, landed.Refusal, Ways(landed.Refusal));
        }

        async Task Decided(StoreAnswer<Entry> decided, EditorNotice notice)
        {
            if (decided.IsDone) await pages.SeeOther(http, EntryRoute.AddressOf(path, EntryActions.Publish), notice);
            else await pages.SendRefusal(http, decided.Refusal, Ways(decided.Refusal));
        }

        async Task Again(PublishAnswer answer, Refusal? refused)
        {
            if (store.Find(path) is { Draft: { } draft } entry && draft.Tip == tip) await publishPages.Send(http, entry, draft, answer);
            else await pages.SendRefusal(http, refused ?? new(RefusalKind.WrongState, "Kladden er gået videre, siden du hentede siden."), Back());
        }

        EditorLink Back() => new("Se, hvor langt kladden er", EntryRoute.AddressOf(path, EntryActions.Publish));

        IReadOnlyList<EditorLink> Ways(Refusal refusal) => refusal.Kind == RefusalKind.Conflict ? [new("Åbn kladden", EntryRoute.AddressOf(path)), Back()] : [Back()];
    }
}
