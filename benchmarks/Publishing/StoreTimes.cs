using System.Diagnostics;
using System.Globalization;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.Benchmarks.Publishing;

/// <summary>How long one thing took, each time.</summary>
internal sealed record StoreTime(string What, IReadOnlyList<double> Milliseconds, bool HasGoal);

/// <summary>An editor's day in a store of plain texts, and the same saves with git alone.</summary>
internal static class StoreTimes
{
    private static readonly Editor Author = Person("forfatter", Role.Author);
    private static readonly Editor Reviewer = Person("gennemser", Role.Reviewer);
    private static readonly Editor Publisher = Person("udgiver", Role.Publisher);

    public static IReadOnlyList<StoreTime> Measure(string folder, int entries, int rounds)
    {
        var seed = Path.Combine(folder, "seed");
        foreach (var number in Enumerable.Range(0, entries)) Write(seed, number, "Første.");
        var settings = new StoreSettings(Path.Combine(folder, "indhold.git")) { Seed = seed };
        var import = Time(() => ContentStore.Open(settings, _ => [], TimeProvider.System).Dispose());
        ContentStore? opened = null;
        var open = Time(() => opened = ContentStore.Open(settings, _ => [], TimeProvider.System));
        using var store = opened!;
        var first = Time(() => store.List());
        var (list, save, decide, publish, unsaved) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var path = At(round);
            var token = store.Find(path)!.Working!.Token;
            unsaved.Add(Time(() => Done(store.KeepUnsaved(path, Text(round, "Halv"), Author))));
            save.Add(Time(() => Done(store.Save(path, Text(round, "Anden."), token, [], Author))));
            list.Add(Time(() => store.List()));
            decide.Add(Time(() => Done(store.Submit(path, store.Find(path)!.Draft!.Tip, null, Author))));
            var tip = Done(store.Approve(path, store.Find(path)!.Draft!.Tip, null, Reviewer)).Draft!.Tip;
            if (round % 2 == 0) publish.Add(Time(() => Done(store.Publish(path, tip, Publisher))));
        }
        return
        [
            new("taken in the first time", [import], false), new("opened, with a look at every object", [open], false), new("list, the first time", [first], false),
            new("list, after a save", list, true), new("save", save, true), new("keep what is not saved", unsaved, false), new("send to review", decide, false), new("publish", publish, false),
            new("git commit in a work tree, core.fsync=all", PlainCommits(folder, settings.Folder, rounds, "core.fsync=all"), false), new("git commit in a work tree, git's own fsync", PlainCommits(folder, settings.Folder, rounds, "core.fsync=committed,-loose-object"), false),
        ];
    }

    private static List<double> PlainCommits(string folder, string repository, int rounds, string configuration)
    {
        var tree = Path.Combine(folder, "tree-" + configuration.Length.ToString(CultureInfo.InvariantCulture));
        Git(folder, "clone", "--quiet", "--no-hardlinks", repository, tree);
        return [.. Enumerable.Range(0, rounds).Select(round =>
        {
            Write(tree, round, configuration);
            return Time(() => Git(tree, "-c", "user.name=A", "-c", "user.email=a@example.dk", "-c", "gc.auto=0", "-c", configuration, "commit", "--quiet", "-am", "Gem"));
        })];
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {process.ExitCode}");
    }

    private static double Time(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static T Done<T>(StoreAnswer<T> answer) where T : notnull => answer.IsDone ? answer.Value : throw new InvalidOperationException(answer.Refusal.Message);

    private static void Write(string folder, int number, string words)
    {
        var path = Path.Combine(folder, At(number).Value);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Text(number, words));
    }

    private static EntryPath At(int number) => EntryPath.TryParse(string.Create(CultureInfo.InvariantCulture, $"emner/emne-{number / 100}/side-{number}.md"))!;

    private static string Text(int number, string words) =>
        string.Create(CultureInfo.InvariantCulture, $"---\nid: side-{number}\ntype: modelside\ntitel: Side nummer {number}\n---\n{words}\n\n") + string.Concat(Enumerable.Repeat("Hver socialrådgiver fik færre sager, og det står i kilden. ", 60)) + "\n";

    private static Editor Person(string id, Role role) => new(new(id, id, $"{id}@example.dk"), role, new HashSet<string>());
}
