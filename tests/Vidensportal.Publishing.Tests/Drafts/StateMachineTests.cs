using System.Globalization;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.People;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Drafts;

/// <summary>Random steps by random people, held to <see cref="StateModel"/> after each: the store never lets a step through that the drawing does not, nor refuses one that it does.</summary>
public sealed class StateMachineTests
{
    private const int Steps = 60;
    private static readonly Editor[] People = [Bo, Dorte, Everything("frida"), Everything("gerda")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_steps_come_to_what_is_drawn(int seed)
    {
        using var test = new TestStore();
        var random = new Random(seed);
        var published = test.Store.Find(Page)!.Published!.Text;
        StateModel? model = null;
        var (done, refused) = (0, 0);
        for (var step = 0; step < Steps; step++)
        {
            var by = People[random.Next(People.Length)];
            var tip = test.Store.Find(Page)!.Draft?.Tip ?? new string('0', 40);
            var kind = random.Next(12);
            var mayPublish = by.MayPublish("sider");
            var (isDone, expected, live) = kind switch
            {
                0 or 1 => (Save(test, by, step), StateModel.Save(model, by.Person.Id, Text(step)), published),
                2 or 3 => (test.Store.Submit(Page, tip, null, by).IsDone, model?.Submit(), published),
                4 => (test.Store.Return(Page, tip, "Ret den.", by).IsDone, model?.Return(), published),
                5 or 6 or 7 => (test.Store.Approve(Page, tip, null, by).IsDone, model?.Approve(by.Person.Id), published),
                8 => (test.Store.Schedule(Page, tip, Start.AddYears(1), by).IsDone, mayPublish ? model?.Schedule() : null, published),
                9 => (test.Store.CancelSchedule(Page, tip, by).IsDone, mayPublish ? model?.Cancel() : null, published),
                10 => (test.Store.Publish(Page, tip, by).IsDone, null, mayPublish && model is { IsApproved: true } ? model.Text : published),
                _ => (test.Store.ForcePublish(Page, tip, "Haster.", by).IsDone, null, mayPublish && model is { IsApproved: false } ? model.Text : published),
            };
            var goesLive = live != published;
            Assert.True(isDone == (goesLive || expected is not null), $"Seed {seed}, step {step}, kind {kind}, {by.Person.Id}: done {isDone}, expected {expected}, live {goesLive}");
            model = goesLive ? null : expected ?? model;
            published = live;
            AssertIs(model, published, test.Store);
            if (step % 20 == 19) AssertIs(model, published, test.Reopen());
            (done, refused) = isDone ? (done + 1, refused) : (done, refused + 1);
        }
        // A run that is all refusals would show nothing.
        Assert.True(done > Steps / 5 && refused > 5, $"{done} done, {refused} refused");
    }

    private static bool Save(TestStore test, Editor by, int step) => test.Store.Save(Page, Text(step), test.Store.Find(Page)!.Working!.Token, [], by).IsDone;

    private static void AssertIs(StateModel? model, string published, Publishing.Storing.ContentStore store)
    {
        var entry = store.Find(Page)!;
        Assert.Equal(published, entry.Published!.Text);
        Assert.Equal(model?.State, entry.Draft?.State);
        Assert.Equal(model?.Text ?? published, entry.Working!.Text);
        if (model is null) return;
        Assert.Equal(model.Editors.Order(StringComparer.Ordinal), entry.Draft!.Editors.Select(editor => editor.Id).Order(StringComparer.Ordinal));
        Assert.Equal(model.IsApproved, entry.Draft.Approval is not null);
        Assert.Equal(model.State == DraftState.Scheduled, entry.Draft.PublishAt is not null);
        if (entry.Draft.Approval is { } approval) Assert.DoesNotContain(approval.By.Id, model.Editors);
    }

    private static string Text(int step) => step.ToString(CultureInfo.InvariantCulture) + "\n";

    private static Editor Everything(string id) => new(new(id, id, ""), Role.Author | Role.Reviewer | Role.Publisher, new HashSet<string>());
}
