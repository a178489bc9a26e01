using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Ranking;

/// <summary>Every number that decides which document comes first. They were tuned on Danish guides and encyclopedia articles: docs/performance.md.</summary>
public sealed record RankingWeights
{
    /// <summary>BM25F's k1: how soon it stops counting that a word is repeated.</summary>
    public double Saturation { get; init; } = 1.2;

    /// <summary>What an occurrence in the title counts, as a number of occurrences in a body of average length.</summary>
    public double Title { get; init; } = 5;

    public double Summary { get; init; } = 3;

    public double Heading { get; init; } = 3;

    public double Body { get; init; } = 1;

    /// <summary>BM25F's b of titles and headings, 0 to 1: how much a long one is held against it.</summary>
    public double ShortFieldNormalization { get; init; } = 0.5;

    /// <summary>BM25F's b of summaries and bodies, 0 to 1.</summary>
    public double LongFieldNormalization { get; init; } = 0.6;

    /// <summary>What a part of a compound counts in the index, as a share of the word itself.</summary>
    public double CompoundPart { get; init; } = 0.5;

    /// <summary>What the parts of a compound in a query count.</summary>
    public double QueryPart { get; init; } = 0.25;

    /// <summary>What two neighbours of a query count when they are one word: <c>skole psykolog</c>.</summary>
    public double Joined { get; init; } = 0.6;

    /// <summary>What a synonym counts.</summary>
    public double Synonym { get; init; } = 0.4;

    /// <summary>What a word counts that differs from an unknown one by an edit.</summary>
    public double Corrected { get; init; } = 0.8;

    /// <summary>What a word counts that begins with the last word, when that is unknown.</summary>
    public double Completed { get; init; } = 0.8;

    /// <summary>What a word counts that begins with the last word, when that is known as well.</summary>
    public double Extended { get; init; } = 0.33;

    /// <summary>Added to a word where it stands in the very form that was asked for, as a share of its weight.</summary>
    public double ExactForm { get; init; } = 0.13;

    /// <summary>What it is worth that the title has all the words, as a share of the words' whole weight.</summary>
    public double TitleCoverage { get; init; } = 0.75;

    /// <summary>How much of it depends on the title having no other words, 0 to 1.</summary>
    public double TitlePrecision { get; init; } = 0.65;

    /// <summary>What it is worth that the query has all the words of the title, as a share of the title's weight: a description mostly has them.</summary>
    public double TitleContained { get; init; } = 0.3;

    /// <summary>Words of a query up to which its title counts in full.</summary>
    public int TitleWords { get; init; } = 5;

    /// <summary>What it is worth that a document has all the words, as a share of the words' whole weight.</summary>
    public double Coverage { get; init; } = 0.1;

    /// <summary>What it is worth that two neighbours of the query are neighbours in the text, as a share of the two words' weight.</summary>
    public double Proximity { get; init; } = 0.27;

    /// <summary>Documents that are looked at closely: title, neighbours.</summary>
    public int Candidates { get; init; } = 64;

    /// <summary>The best of the candidates, whose words' places are looked at.</summary>
    public int CloseCandidates { get; init; } = 16;

    /// <summary>Whether a query is answered when the parts of unknown words are all that is known of it. Among many texts some will be right; among few it is better to say that nothing was found.</summary>
    public bool AnswersByPartsAlone { get; init; } = true;

    public bool Corrects => Corrected > 0;

    public bool Completes => Completed > 0;

    /// <summary>What the index itself depends on: the others can be changed without building it anew.</summary>
    internal string IndexedFingerprint => FormattableString.Invariant($"{Saturation} {Title} {Summary} {Heading} {Body} {ShortFieldNormalization} {LongFieldNormalization} {CompoundPart}");

    internal double OfField(Field field) => field switch
    {
        Field.Title => Title,
        Field.Summary => Summary,
        Field.Heading => Heading,
        _ => Body,
    };

    internal double LengthNormalization(Field field) => field is Field.Title or Field.Heading ? ShortFieldNormalization : LongFieldNormalization;
}
