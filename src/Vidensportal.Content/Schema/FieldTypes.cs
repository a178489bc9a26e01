using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Schema;

/// <summary>Short names for the field types, so that a schema reads as a list.</summary>
internal static class FieldTypes
{
    public const int MostItems = 200;

    public static FieldType<string> Line(int longest = 300) => new TextType(1, longest, allowsBreaks: false);

    public static FieldType<string> Text(int shortest, int longest) => new TextType(shortest, longest, allowsBreaks: true);

    public static FieldType<ProseText> Rich { get; } = new ProseType();

    public static FieldType<DateOnly> Date { get; } = new DateType();

    public static FieldType<bool> YesNo { get; } = new ChoiceType<bool>(new Dictionary<string, bool> { ["ja"] = true, ["nej"] = false });

    public static FieldType<int> Whole(int lowest, int highest) => new WholeType(lowest, highest);

    public static FieldType<double> Number(double lowest, double highest) => new NumberType(lowest, highest);

    public static FieldType<T> Choice<T>(IReadOnlyDictionary<string, T> choices) where T : notnull => new ChoiceType<T>(choices);

    public static FieldType<IReadOnlyList<T>> ListOf<T>(FieldType<T> item, int least = 0, int most = MostItems) where T : notnull => new ListType<T>(item, least, most);

    public static FieldType<T> Group<T>(Schema schema, Func<FieldValues, T> make, string form) where T : notnull => new GroupType<T>(schema, make, form);

    public static FieldType<IReadOnlyDictionary<string, T>> Named<T>(FieldType<T> item) where T : notnull => new NamedType<T>(item);

    /// <summary>An id: lower-case letters, digits and hyphens.</summary>
    public static FieldType<string> Slug { get; } = new PatternType(Pages.PageAddress.IsSegment, "et navn med små bogstaver a–z, tal og bindestreg");

    /// <summary>An id of a record: <c>F33</c>, <c>D02</c>, <c>KE7</c>, <c>S1</c>.</summary>
    public static FieldType<string> Code { get; } = new PatternType(IsCode, "et nummer som F33 eller D02");

    /// <summary>A municipality's number: <c>0657</c>.</summary>
    public static FieldType<string> MunicipalityCode { get; } = new PatternType(text => text.Length == 4 && text.All(char.IsAsciiDigit), "fire cifre som 0657");

    public static FieldType<string> Matching(Func<string, bool> isRight, string form) => new PatternType(isRight, form);

    private static bool IsCode(string text)
    {
        var letters = text.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is 1 or 2 && text.Length is > 1 and <= 6 && text.Length > letters && text[letters..].All(char.IsAsciiDigit);
    }

    private sealed class TextType(int shortest, int longest, bool allowsBreaks) : FieldType<string>
    {
        public override string Form => shortest > 1 ? $"{shortest}–{longest} tegn" : "en kort tekst";
        public override FieldShape Shape => allowsBreaks ? new TextShape(shortest, longest) : new LineShape(longest);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out string? value)
        {
            if (node is not YamlText text) return Refuse(node, reading, "Her skulle stå en tekst.", out value);
            value = text.Value.Trim();
            if (!allowsBreaks && value.Contains('\n', StringComparison.Ordinal)) return Refuse(node, reading, "Teksten fylder flere linjer.", out value);
            var length = new StringInfo(value).LengthInTextElements;
            if (length < shortest || length > longest) return Refuse(node, reading, $"Teksten er på {length} tegn.", out value);
            return true;
        }
    }

    private sealed class PatternType(Func<string, bool> isRight, string form) : FieldType<string>
    {
        public override string Form => form;
        public override FieldShape Shape => new NameShape(form);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out string? value)
        {
            value = (node as YamlText)?.Value.Trim();
            return value is not null && isRight(value) || Refuse(node, reading, value is null ? "Her skulle stå én værdi." : $"\"{value}\" kan ikke bruges her.", out value);
        }
    }

    private sealed class ProseType : FieldType<ProseText>
    {
        public override string Form => "en eller flere sætninger";
        public override FieldShape Shape => new RichShape();

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out ProseText? value)
        {
            if (node is not YamlText text) return Refuse(node, reading, "Her skulle stå en tekst.", out value);
            if (string.IsNullOrWhiteSpace(text.Value)) return Refuse(node, reading, "Teksten er tom.", out value);
            var before = reading.Faults.Count;
            value = reading.Prose(text.Value.Trim(), text.TextAt, text.LastLine);
            return reading.Faults.Count == before;
        }
    }

    private sealed class DateType : FieldType<DateOnly>
    {
        private static readonly string[] Mistaken = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d"];

        public override string Form => "en dato som år-måned-dag: 2026-11-22";
        public override FieldShape Shape => new DateShape();

        internal override bool TryRead(YamlNode node, FileReading reading, out DateOnly value)
        {
            var text = (node as YamlText)?.Value.Trim() ?? "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)) return true;
            if (DateOnly.TryParseExact(text, Mistaken, CultureInfo.InvariantCulture, DateTimeStyles.None, out var meant))
                reading.Report(node.At, $"Datoen \"{text}\" skal skrives år-måned-dag.", $"Skriv {meant:yyyy-MM-dd}.");
            else
                reading.Report(node.At, $"\"{text}\" er ikke en dato.", $"Skriv {Form}.");
            return false;
        }
    }

    private sealed class WholeType(int lowest, int highest) : FieldType<int>
    {
        public override string Form => $"et helt tal fra {lowest} til {highest}";
        public override FieldShape Shape => new WholeShape();

        internal override bool TryRead(YamlNode node, FileReading reading, out int value)
        {
            value = 0;
            if (node is YamlText text && int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= lowest && value <= highest)
                return true;
            reading.Report(node.At, "Her skulle stå et helt tal.", $"Skriv {Form}.");
            return false;
        }
    }

    private sealed class NumberType(double lowest, double highest) : FieldType<double>
    {
        public override string Form => string.Create(CultureInfo.InvariantCulture, $"et tal fra {lowest} til {highest}, med komma før decimaler");
        public override FieldShape Shape => new NumberShape();

        internal override bool TryRead(YamlNode node, FileReading reading, out double value)
        {
            value = 0;
            if (node is not YamlText text || DanishDecimal.Parse(text.Value) is not { } number) return Refuse(node, reading, "Tallet kan ikke læses.", out value);
            value = (double)number;
            return value >= lowest && value <= highest || Refuse(node, reading, "Tallet er for stort eller for lille.", out value);
        }
    }

    private sealed class ChoiceType<T>(IReadOnlyDictionary<string, T> choices) : FieldType<T> where T : notnull
    {
        public override string Form => $"{(choices.Count > 2 ? "ét af " : "")}{string.Join(choices.Count > 2 ? ", " : " eller ", choices.Keys)}";
        public override FieldShape Shape => new ChoiceShape([.. choices.Keys.Select(word => new ChoiceWord(word, DanishLabel.Of(word)))]);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out T? value)
        {
            var text = (node as YamlText)?.Value.Trim() ?? "";
            if (choices.TryGetValue(text, out value)) return true;
            reading.Report(node.At, $"\"{text}\" kan ikke vælges her.", Suggestion.Nearest(text, choices.Keys, $"Skriv {Form}."));
            return false;
        }
    }

    private sealed class ListType<T>(FieldType<T> item, int least, int most) : FieldType<IReadOnlyList<T>> where T : notnull
    {
        public override string Form => $"en liste: [{item.Form}, …]";
        public override FieldShape Shape => new ListShape(item.Shape, least, most);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out IReadOnlyList<T>? value)
        {
            if (node is not YamlList list) return Refuse(node, reading, "Her skulle stå en liste.", out value);
            if (list.Items.Count < least) return Refuse(node, reading, "Listen er tom.", out value);
            if (list.Items.Count > most) return Refuse(node, reading, $"Listen har {list.Items.Count} punkter; der er højst plads til {most}.", out value);
            var items = new List<T>(list.Items.Count);
            foreach (var one in list.Items)
                if (item.TryRead(one, reading, out var read)) items.Add(read);
            value = items;
            return items.Count == list.Items.Count;
        }
    }

    private sealed class GroupType<T>(Schema schema, Func<FieldValues, T> make, string form) : FieldType<T> where T : notnull
    {
        public override string Form => form;
        public override FieldShape Shape => new GroupShape(schema);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out T? value)
        {
            if (node is not YamlMap map) return Refuse(node, reading, "Her skulle stå navngivne værdier.", out value);
            var values = schema.Read(map, reading);
            value = values is null ? default : make(values);
            return value is not null;
        }
    }

    private sealed class NamedType<T>(FieldType<T> item) : FieldType<IReadOnlyDictionary<string, T>> where T : notnull
    {
        public override string Form => $"et navn og {item.Form}, én på hver linje";
        public override FieldShape Shape => new NamedShape(item.Shape);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out IReadOnlyDictionary<string, T>? value)
        {
            if (node is not YamlMap map) return Refuse(node, reading, "Her skulle stå navne med værdier.", out value);
            var items = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (var entry in map.Entries)
                if (!Pages.PageAddress.IsSegment(entry.Key.ToLowerInvariant()))
                    reading.Report(entry.KeyAt, $"Navnet \"{entry.Key}\" kan ikke bruges.", "Brug bogstaverne a–z, tal og bindestreg.");
                else if (item.TryRead(entry.Value, reading, out var read))
                    items.Add(entry.Key, read);
            value = items;
            return items.Count == map.Entries.Count;
        }
    }
}
