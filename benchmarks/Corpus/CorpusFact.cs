using Vidensportal.Content.Facts;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Text;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary>A fact with one figure and one piece of evidence.</summary>
/// <param name="UnitWord">As in a fact's file: <c>kr</c>.</param>
/// <param name="Words">What was seen on the cited line.</param>
internal sealed record CorpusFact(string Id, string Topic, string Statement, decimal Value, string UnitWord, string Source, int Line, string Words)
{
    public const int FirstYear = 2013;
    public const int LastYear = 2015;

    /// <summary>The figure as readers see it.</summary>
    public string Figure => DanishNumbers.InProse(
        new Quantity(Value, null, DanishChoices.Units[UnitWord], Qualifier.None), new FigureForm(IsShort: false, InDigits: false, IsSigned: false, IsCapitalised: false));
}
