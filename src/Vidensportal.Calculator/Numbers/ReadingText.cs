using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Numbers;

/// <summary>What is echoed under a field, so that nobody mistakes 1.234 for a little more than one: «Læses som 1.234 kr.»</summary>
public static class ReadingText
{
    /// <summary>Null when there is nothing to say: the field is empty, or its text is no number.</summary>
    public static string? Of(string text, InputUnit unit)
    {
        var reading = NumberParser.Parse(text);
        return reading.IsNumber ? Sentences.Get("tal.laeses-som", ("tal", WithUnit(reading.Value, unit))) : null;
    }

    /// <summary>With all its decimals and its unit: <c>1.234 kr.</c>, <c>3,5 pct.</c>, <c>5 år</c>, <c>192</c>.</summary>
    public static string WithUnit(double value, InputUnit unit) => NumberText.Whole(value) + unit switch
    {
        InputUnit.Kroner or InputUnit.KronerPerYear => "\u00A0kr.",
        InputUnit.Percent => "\u00A0pct.",
        InputUnit.Years => "\u00A0år",
        _ => "",
    };

    /// <summary>The same in a table's cell, where per cent is a sign: <c>3,5 %</c>.</summary>
    public static string InTable(double value, InputUnit unit) => unit == InputUnit.Percent ? NumberText.Whole(value) + "\u00A0%" : WithUnit(value, unit);
}
