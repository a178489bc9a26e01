using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>Numbers as a result shows them. Rounding is for the eye only.</summary>
internal static class Amounts
{
    private const double Million = 1_000_000;
    private const double TenThousand = 10_000;

    /// <summary><c>3,8 mio. kr.</c>, below a million <c>737.000 kr.</c>, below ten thousand <c>9.412 kr.</c></summary>
    public static string InWords(double kroner) => Math.Abs(kroner) switch
    {
        >= Million => NumberText.MillionKroner(kroner),
        >= TenThousand => NumberText.Fixed(kroner / 1000, 0) + ".000\u00A0kr.",
        _ => NumberText.WholeKroner(kroner),
    };

    /// <summary>Whole kroner without the unit, for a column that names it.</summary>
    public static string InTable(double kroner) => NumberText.Fixed(kroner, 0);

    /// <summary><c>−1,3 mio.</c>, for a picture.</summary>
    public static string InPicture(double kroner) => Math.Abs(kroner) >= Million / 10 || kroner == 0 ? NumberText.Fixed(kroner / Million, 1) + "\u00A0mio." : NumberText.Fixed(kroner / 1000, 0) + "\u00A0t.kr.";

    public static string Share(double share) => NumberText.Percent(share * 100, 0);

    /// <summary><c>1,2 år</c></summary>
    public static string Years(double years) => Sentences.Get("tid.aar", ("antal", NumberText.AtMost(years, 1)));

    /// <summary><c>5 år</c>, <c>Ét år</c></summary>
    public static string Horizon(int years) => years == 1 ? Sentences.Get("aar.et").ToLowerInvariant() : Sentences.Get("aar.antal", ("antal", NumberText.Fixed(years, 0)));
}
