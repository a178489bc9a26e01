using Vidensportal.Content.Files;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests.Library;

public sealed class IncrementalLoadTests
{
    private readonly List<string> _read = [];

    [Fact]
    public void Nothing_is_read_again_when_nothing_changed()
    {
        var first = Load(SmallContent.With(""), null);
        Assert.Equal(SmallContent.With("").Select(file => file.Path), _read.Order(StringComparer.Ordinal));
        _read.Clear();

        var second = Load(SmallContent.With(""), first);

        Assert.Empty(_read);
        Assert.Equal(Outline(first), Outline(second));
        Assert.Same(first.Library!.Facts["F10"], second.Library!.Facts["F10"]);
    }

    [Theory]
    [InlineData("-- ordliste/ppr.yaml --\nid: ppr\nterm: PPR\ndefinition: Psykologerne.\n", "ordliste/ppr.yaml")]
    [InlineData("-- ordliste/ny.yaml --\nid: ny\nterm: Ny\ndefinition: Kommer til.\n", "ordliste/ny.yaml")]
    [InlineData("-- ordliste/ppr.yaml --\nid: ppr\nterm: PPR\ndefinition: \"Se {{fakta F99}}.\"\n", "ordliste/ppr.yaml")]
    [InlineData("-- fakta/F33.yaml --\nid: \"\n", "fakta/F33.yaml")]
    public void Only_what_changed_is_read_and_the_result_is_that_of_a_fresh_load(string change, string changed)
    {
        var first = Load(SmallContent.With(""), null);
        _read.Clear();

        var second = Load(SmallContent.With(change), first);

        Assert.Equal([changed], _read);
        Assert.Equal(Outline(Load(SmallContent.With(change), null)), Outline(second));
    }

    [Fact]
    public void Deleted_file_is_gone_and_what_led_to_it_is_a_fault()
    {
        var first = Load(SmallContent.With(""), null);
        _read.Clear();
        var without = SmallContent.With("").Where(file => file.Path != "uoverensstemmelser/D02.yaml").ToList();

        var second = Load(without, first);

        // Read once more, to find the place of the fault.
        Assert.Equal(["fakta/F33.yaml"], _read);
        Assert.Equal(["content/fakta/F33.yaml:11:22  Uenigheden \"D02\" findes ikke. Ret det, eller opret det først."], second.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Mended_file_brings_the_library_back()
    {
        var broken = Load(SmallContent.With("-- fakta/F33.yaml --\nid: \"\n"), Load(SmallContent.With(""), null));
        Assert.Null(broken.Library);

        var mended = Load(SmallContent.With(""), broken);

        Assert.Equal(Outline(Load(SmallContent.With(""), null)), Outline(mended));
    }

    [Fact]
    public void File_that_was_gone_for_a_moment_is_read_again_although_it_looks_the_same()
    {
        var files = SmallContent.With("");
        var gone = files.Select(file => file.Path == "ordliste/ppr.yaml" ? file with { Read = () => null } : file).ToList();
        var first = ContentLoader.Load(gone, []);
        Assert.Equal(["content/ordliste/ppr.yaml:1:1  Filen forsvandt, mens den blev læst. Prøv igen."], first.Faults.Select(fault => fault.ToString()));

        Assert.Empty(ContentLoader.Load(files, [], first).Faults);
    }

    [Fact]
    public void File_with_another_stamp_or_length_is_read_again()
    {
        var first = Load(SmallContent.With(""), null);
        _read.Clear();

        Load([.. SmallContent.With("").Select(file => file.Path switch
        {
            "fakta/F10.yaml" => file with { Stamp = file.Stamp + 1 },
            "fakta/F33.yaml" => file with { Length = file.Length + 1 },
            _ => file,
        })], first);

        Assert.Equal(["fakta/F10.yaml", "fakta/F33.yaml"], _read.Order(StringComparer.Ordinal));
    }

    private LoadedContent Load(IReadOnlyList<ContentFile> files, LoadedContent? previous) =>
        ContentLoader.Load([.. files.Select(file => file with { Read = () => Noted(file) })], [], previous);

    private byte[]? Noted(ContentFile file)
    {
        lock (_read) _read.Add(file.Path);
        return file.Read();
    }

    /// <summary>What a load came to, as a text to compare.</summary>
    private static string Outline(LoadedContent loaded)
    {
        var records = loaded.Files.Values.OrderBy(file => file.File.Path, StringComparer.Ordinal).Select(file => $"{file.File.Path} {System.Text.Json.JsonSerializer.Serialize(file.Record is ContentFile ? null : file.Record)}");
        var library = loaded.Library is { } whole ? string.Join(' ', whole.PagesById.Keys.Order().Concat(whole.Facts.Keys.Order()).Concat(whole.Terms.Keys.Order())) : "none";
        return string.Join('\n', [library, .. loaded.Faults.Select(fault => fault.ToString()), .. records]);
    }
}
