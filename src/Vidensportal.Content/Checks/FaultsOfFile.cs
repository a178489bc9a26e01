using Vidensportal.Content.Facts;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;

namespace Vidensportal.Content.Checks;

/// <summary>The faults that the rest of the content shows in one file, each with its place.</summary>
internal sealed class FaultsOfFile(ContentFile file)
{
    private readonly List<Fault> _faults = [];
    private FieldPlaces? _places;

    public IReadOnlyList<Fault> Faults => _faults;

    public void Add(Position at, string problem, string fix, string? field = null) => _faults.Add(new(file.Path, at, problem, fix) { Field = field });

    /// <summary>Where a value stands in a field.</summary>
    public Position Place(string field, string value) => Places.Of(field, value);

    /// <summary>A fault in a field of a piece of evidence.</summary>
    public void Add(Evidence evidence, string field, string problem, string fix)
    {
        var (at, isThere) = Places.Of(evidence, field);
        Add(at, problem, fix, isThere ? null : field);
    }

    // A record does not know its places, and only one with a fault is asked for them.
    private FieldPlaces Places => _places ??= new(file);
}
