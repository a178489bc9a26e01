using Vidensportal.App.Editing;
using Vidensportal.App.SignIn;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>Makes the page where a draft is read by a colleague.</summary>
internal sealed class ReviewPages(EditorPages pages, EntryChecks checks, RenderedVersions rendered)
{
    /// <param name="draft">The entry's draft.</param>
    /// <param name="answer">What was typed, and what is wrong with it.</param>
    public Task Send(HttpContext http, Entry entry, Draft draft, ReviewAnswer answer)
    {
        var (path, editor) = (entry.Path, http.Editor());
        var decision = DecisionOf(draft, path, editor);
        var view = new ReviewView
        {
            Head = EntryHeads.View(entry, editor), Address = EntryRoute.AddressOf(path, EntryActions.Review), EditAddress = EntryRoute.AddressOf(path), Tip = draft.Tip,
            LastComment = draft.Comment, Checks = (answer.Report ?? ReportOf(entry))?.Lines ?? [],
            Changed = rendered.Compare(path, ("Udgivet nu", entry.Published?.Text), ("Kladden", entry.Working?.Text), editor.Person) with { OnlySame = "Kladden er magen til det, der er udgivet." },
            Questions = decision.MayApprove ? QuestionsFor(entry) : [], Ticked = answer.Ticked, Comment = answer.Comment, Decision = decision,
        };
        return pages.Send(http, new($"Gennemsyn: {EntryHeads.TitleOf(path, (entry.Working ?? entry.Published)?.Text)}", view)
        {
            Trail = EntryHeads.Trail(entry), Faults = answer.Faults, Status = answer.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        });
    }

    public EntryReport? ReportOf(Entry entry) => entry.Working is { } working ? checks.Run(entry.Path, working.Text) : null;

    /// <summary>What no program can see, as far as the text has any of it.</summary>
    public static IReadOnlyList<FieldChoice> QuestionsFor(Entry entry)
    {
        if (entry.Working is not { } working) return [new("slet", "Læserne kan undvære teksten, og det, der står i den, findes et andet sted, hvis de får brug for det")];
        var form = EntryForm.Of(entry.Path.Value, working.Text);
        var body = form.Body is { } markdown ? ProseCompiler.Compile(entry.Path.Value, markdown, Position.Start, []) : ProseText.Empty;
        var questions = new List<FieldChoice> { new("sprog", "Sproget er enkelt: en borger kan læse det, og det vigtigste står først") };
        questions.Add(form.Body is null ? new("tal", "Oplysningerne står i kilden, på det sted, der er nævnt") : new("tal", "Hvert tal kommer fra et faktum med kilde, og teksten siger ikke mere, end kilden gør"));
        if (body.Headings.Count > 0) questions.Add(new("overskrifter", "Overskrifterne siger, hvad der står under dem"));
        if (body.Links.Any(link => !link.IsImage)) questions.Add(new("links", "Linkene kan forstås alene og fører det rigtige sted hen"));
        if (body.Links.Any(link => link.IsImage)) questions.Add(new("billeder", "Teksten til hvert billede siger det, man skal vide, hvis man ikke kan se det"));
        return questions;
    }

    private static DecisionView DecisionOf(Draft draft, EntryPath path, Editor editor)
    {
        var (mayReview, isOwn) = (editor.MayReview(path.Collection), draft.Editors.Any(one => one.Id == editor.Person.Id));
        var writers = Names(draft.Editors);
        return draft.State switch
        {
            DraftState.Draft => new(editor.MayHandle(draft, path.Collection), false, false, "Kladden er ikke sendt til gennemsyn endnu."),
            DraftState.InReview when mayReview && isOwn => new(false, false, true, "Du har selv ændret teksten i denne kladde. Derfor kan du ikke godkende den: en anden skal have læst den, før læserne får den. Bed en kollega, som er redaktør og ikke selv har ændret den."),
            DraftState.InReview when mayReview => new(false, true, true, $"Kladden er skrevet af {writers}. Godkender du, gælder det præcis den version, du ser her. Bliver den ændret bagefter, skal den godkendes igen."),
            DraftState.InReview => new(false, false, false, $"Kladden venter på en redaktør, som ikke selv har ændret den. Den er skrevet af {writers}. Du har ikke rollen redaktør, så du kan se den, men ikke godkende den."),
            _ => new(false, false, mayReview, $"Godkendt af {draft.Approval?.By.Name} {(draft.Approval is { } approval ? DanishTimes.Text(approval.At) : "")}."),
        };
    }

    private static string Names(IReadOnlyList<Person> people) => people.Select(person => person.Name).ToList() switch
    {
        [] => "portalen",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} og {last}",
    };
}

/// <summary>How the review page is answered.</summary>
internal sealed record ReviewAnswer
{
    public string Comment { get; init; } = "";
    public IReadOnlyList<string> Ticked { get; init; } = [];
    public IReadOnlyList<EditorFault> Faults { get; init; } = [];

    /// <summary>What was found in the text; null has it looked at now.</summary>
    public EntryReport? Report { get; init; }
}
