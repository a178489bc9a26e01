using System.Globalization;
using System.Text;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.Publishing.Kills;

/// <summary>Three editors who write, approve, publish, throw away and plan as fast as they can. Each line on the output is something the store has answered as done.</summary>
internal static class Writers
{
    private const int Count = 3;
    private static readonly Editor Reviewer = Person("gennemser", Role.Reviewer);
    private static readonly Editor Publisher = Person("udgiver", Role.Publisher);

    /// <summary>The texts that writers change; beside each, in the same publication, lies a file with the same number.</summary>
    public static IReadOnlyList<(EntryPath Entry, string Beside)> Texts { get; } =
        [.. Enumerable.Range(0, 9).Select(number => string.Create(CultureInfo.InvariantCulture, $"tekst-{number}")).Select(name => (EntryPath.TryParse($"nyheder/2026/{name}.md")!, $"medier/2026/{name}.json"))];

    public static int Run(string folder, int seed)
    {
        using var store = ContentStore.Open(new(folder), _ => [], TimeProvider.System);
        if (store.ReadOnlyReason is { } reason)
        {
            Console.Error.WriteLine(reason);
            return 1;
        }
        Tell("klar", "");
        Parallel.For(0, Count, new() { MaxDegreeOfParallelism = Count }, writer => Write(store, writer, new(seed * Count + writer)));
        return 0;
    }

    private static void Write(ContentStore store, int writer, Random random)
    {
        var by = Person(string.Create(CultureInfo.InvariantCulture, $"skribent-{writer}"), Role.Author | Role.Reviewer);
        while (true)
        {
            // Mostly a text of one's own, now and then one that the others write as well.
            var (path, beside) = Texts[random.Next(4) == 0 ? random.Next(Texts.Count) : writer * Texts.Count / Count + random.Next(Texts.Count / Count)];
            var number = random.NextInt64().ToString(CultureInfo.InvariantCulture);
            var token = store.Find(path)?.Working?.Token;
            if (random.Next(3) == 0 && store.KeepUnsaved(path, number, by) is { IsDone: false, Refusal: { } unkept }) Complain(unkept);
            var saved = store.Save(path, $"{number}\n{new string('x', random.Next(20_000))}\n", token, [new(beside, Encoding.UTF8.GetBytes(number + "\n"))], by);
            if (!Told("gemt", saved, entry => entry.Draft!.Tip) || random.Next(3) == 0) continue;
            var tip = saved.Value!.Draft!.Tip;
            if (random.Next(8) == 0)
            {
                Told("slettet", store.Discard(path, tip, by), commit => commit);
                continue;
            }
            var submitted = store.Submit(path, tip, null, by);
            if (!Told("sendt", submitted, entry => entry.Draft!.Tip)) continue;
            var approved = store.Approve(path, submitted.Value!.Draft!.Tip, null, Reviewer);
            if (!Told("godkendt", approved, entry => entry.Draft!.Tip)) continue;
            Told("udgivet", store.Publish(path, approved.Value!.Draft!.Tip, Publisher), commit => commit);
        }
    }

    private static bool Told<T>(string what, StoreAnswer<T> answer, Func<T, string> commit) where T : notnull
    {
        if (!answer.IsDone)
        {
            Complain(answer.Refusal);
            return false;
        }
        Tell(what, commit(answer.Value));
        return true;
    }

    private static void Complain(Refusal refusal)
    {
        // Two who write the same text are in each other's way, as they should be; nothing else may be refused.
        if (refusal.Kind is not (RefusalKind.Conflict or RefusalKind.WrongState or RefusalKind.NotFound or RefusalKind.Forbidden)) Console.Error.WriteLine($"{refusal.Kind}: {refusal.Message}");
    }

    private static void Tell(string what, string commit)
    {
        lock (Texts) Console.Out.WriteLine($"{what} {commit}");
        Console.Out.Flush();
    }

    private static Editor Person(string id, Role role) => new(new(id, id, $"{id}@example.dk"), role, new HashSet<string>());
}
