namespace Vidensportal.Content.Faults;

/// <summary>A mistake in the content, told to the one who can mend it: where it is, what is wrong, what to do. In Danish.</summary>
/// <param name="File">Relative to the content folder, with forward slashes.</param>
public sealed record Fault(string File, Position At, string Problem, string Fix) : IComparable<Fault>
{
    /// <summary>The field that it is about, seen from the place: one that is missing there, or that does not fit the others. Null when the place says it.</summary>
    public string? Field { get; init; }

    /// <summary><c>content/x.md:12:3  Problemet. Det, man gør ved det.</c></summary>
    public override string ToString() => $"content/{File}:{At.Line}:{At.Column}  {Problem} {Fix}";

    public int CompareTo(Fault? other)
    {
        if (other is null) return 1;
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = At.Line.CompareTo(other.At.Line);
        if (byLine != 0) return byLine;
        var byColumn = At.Column.CompareTo(other.At.Column);
        return byColumn != 0 ? byColumn : string.CompareOrdinal(Problem, other.Problem);
    }
}
