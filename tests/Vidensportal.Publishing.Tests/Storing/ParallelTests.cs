using System.Globalization;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class ParallelTests
{
    private const int Editors = 20;

    [Fact]
    public async Task Of_twenty_who_save_from_one_text_one_is_first_and_the_others_are_told_who()
    {
        using var test = WithPatience();
        var token = test.Store.Find(Page)!.Working!.Token;

        var answers = await Together(number => (number, Answer: test.Store.Save(Page, Text(number), token, [], Writer(number))));

        var (first, done) = Assert.Single(answers, answer => answer.Answer.IsDone);
        Assert.Equal(Text(first), test.Store.Find(Page)!.Working!.Text);
        Assert.NotNull(done.Value);
        Assert.All(answers.Where(answer => !answer.Answer.IsDone), answer =>
        {
            var refusal = Refused(answer.Answer, RefusalKind.Conflict);
            Assert.Equal((Writer(first).Person, Text(first)), (refusal.By, refusal.Theirs!.Text));
        });
    }

    [Fact]
    public async Task Twenty_who_save_texts_of_their_own_all_get_through()
    {
        using var test = WithPatience();
        _ = test.Store;

        var answers = await Together(number => (Number: number, Answer: test.Store.Save(Own(number), Text(number), null, [], Writer(number))));

        Assert.All(answers, answer => Done(answer.Answer));
        Assert.Equal(Editors + 1, test.Store.List().Count);
        Assert.All(answers, answer => Assert.Equal(Text(answer.Number), test.Store.Find(Own(answer.Number))!.Working!.Text));
    }

    [Fact]
    public async Task Of_twenty_who_make_a_text_of_the_same_name_one_gets_it()
    {
        using var test = new TestStore();
        _ = test.Store;

        Assert.Single(await Together(number => test.Store.Save(Own(0), Text(number), null, [], Writer(number))), answer => answer.IsDone);
    }

    [Fact]
    public async Task A_draft_is_published_once_however_many_press_the_button()
    {
        using var test = new TestStore();
        var tip = test.Approved(Page, "Ny.\n");

        Assert.Single(await Together(_ => test.Store.Publish(Page, tip, Dorte)), answer => answer.IsDone);
        Assert.Equal("2", test.Git("rev-list", "--count", "--first-parent", "main"));
    }

    [Fact]
    public async Task Those_who_read_while_others_publish_never_see_half_of_it()
    {
        using var test = new TestStore("-- a.md --\n0\n-- b.md --\n0\n");
        var (a, b) = (At("a.md"), At("b.md"));
        _ = test.Store;
        using var stop = new CancellationTokenSource();
        using var begun = new CountdownEvent(2);
        // On threads of their own: the pool may have none for them before the last publication is over.
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() =>
        {
            begun.Signal();
            var read = 0;
            for (; !stop.IsCancellationRequested; read++)
            {
                var files = test.Store.Main().Listing.Files.ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.Read()!));
                Assert.Equal(files["a.md"], files["b.md"]);
            }
            return read;
        }, TaskCreationOptions.LongRunning)).ToList();
        try
        {
            begun.Wait(TestContext.Current.CancellationToken);
            for (var number = 1; number <= 5; number++)
            {
                Done(test.Store.Save(a, Text(number), test.Store.Find(a)!.Working!.Token, [new(b.Value, System.Text.Encoding.UTF8.GetBytes(Text(number)))], Anna));
                test.Submit(a, Anna);
                Done(test.Store.Publish(a, test.Approve(a, Cecilie).Draft!.Tip, Dorte));
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        Assert.All(await Task.WhenAll(readers), read => Assert.True(read > 0));
    }

    [Fact]
    public async Task Whoever_waits_too_long_for_the_others_is_asked_to_try_again()
    {
        using var test = new TestStore();
        test.Settings = test.Settings with { WriteWait = TimeSpan.Zero };
        _ = test.Store;

        var answers = await Together(number => test.Store.Save(Own(number), Text(number), null, [], Writer(number)));

        Assert.Contains(answers, answer => answer.IsDone);
        Assert.All(answers.Where(answer => !answer.IsDone), answer => Refused(answer, RefusalKind.Busy));
        Assert.Equal(answers.Count(answer => answer.IsDone), test.Store.List().Count - 1);
    }

    /// <summary>A store in which the last of the twenty gets a turn also on a machine that has much else to do.</summary>
    private static TestStore WithPatience()
    {
        var test = new TestStore();
        test.Settings = test.Settings with { WriteWait = TimeSpan.FromMinutes(2) };
        return test;
    }

    private static async Task<T[]> Together<T>(Func<int, T> act)
    {
        using var start = new Barrier(Editors);
        return await Task.WhenAll(Enumerable.Range(0, Editors).Select(number => Task.Factory.StartNew(() =>
        {
            start.SignalAndWait();
            return act(number);
        }, TaskCreationOptions.LongRunning)));
    }

    private static EntryPath Own(int number) => At(string.Create(CultureInfo.InvariantCulture, $"nyheder/2026/nyhed-{number}.md"));

    private static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"Af nummer {number}.\n");

    private static Editor Writer(int number) => Anna with { Person = new(string.Create(CultureInfo.InvariantCulture, $"nr-{number}"), string.Create(CultureInfo.InvariantCulture, $"Nr. {number}"), "") };
}
