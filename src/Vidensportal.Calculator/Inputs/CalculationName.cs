using System.Globalization;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Inputs;

/// <summary>The two words of a calculation that are no numbers: its name and the version of its model.</summary>
internal static class CalculationName
{
    private const int MostVersionCharacters = 12;

    public static void ReadName(string text, string field, InputDraft draft)
    {
        var name = text.Trim(' ');
        if (name.Length > InputLimits.MostNameCharacters)
            draft.OtherFaults.Add(new(field, "navn-for-langt", Sentences.Get("fejl.navn-for-langt", ("hoejst", InputLimits.MostNameCharacters.ToString(CultureInfo.InvariantCulture)))));
        else if (!IsPlain(name))
            draft.OtherFaults.Add(new(field, "navn-tegn", Sentences.Get("fejl.navn-tegn")));
        else
            draft.Name = name;
    }

    public static void ReadVersion(string text, string field, InputDraft draft)
    {
        if (text.Length is > 0 and <= MostVersionCharacters && text.All(letter => char.IsAsciiDigit(letter) || letter == '.')) draft.ModelVersion = text;
        else draft.OtherFaults.Add(new(field, "version", Sentences.Get("fejl.version")));
    }

    /// <summary>On one line, and every surrogate in its pair.</summary>
    private static bool IsPlain(string name)
    {
        for (var place = 0; place < name.Length; place++)
        {
            if (name[place] < ' ' || name[place] is >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029') return false;
            if (!char.IsSurrogate(name[place])) continue;
            if (place + 1 == name.Length || !char.IsSurrogatePair(name[place], name[place + 1])) return false;
            place++;
        }
        return true;
    }
}
