using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Vidensportal.App.Hosting;
using Vidensportal.Site;

namespace Vidensportal.App.Searching;

/// <summary>
/// The API's latest answers by the question as it stood in the address: many look for the same, and what somebody typed letter by letter is asked again by the next. They are
/// about a site and gone when the next one is asked, lie in memory only, and take up so much at most; then the half that has not been asked for goes. Safe for any number of threads.
/// </summary>
/// <param name="mostBytes">About so much is kept, questions counted in and compressed forms not.</param>
internal sealed class KeptAnswers(int mostBytes = KeptAnswers.MostBytes)
{
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>Longer questions are nobody else's.</summary>
    private const int LongestQuestion = 300;
    private readonly Lock _turn = new();
    private volatile Generation _now = new(null, new(), new());
    private long _found;
    private long _made;

    /// <summary>Answers that were given again, since the program began.</summary>
    public long Found => Interlocked.Read(ref _found);

    /// <summary>Answers that were made.</summary>
    public long Made => Interlocked.Read(ref _made);

    /// <summary>What was answered to the same question about the same site; null when that is not known any more.</summary>
    public KeptAnswer? Find(StaticSite site, string question)
    {
        var now = _now;
        if (now.Site != site) return null;
        if (!now.Young.Answers.TryGetValue(question, out var answer))
        {
            if (!now.Old.Answers.TryGetValue(question, out answer)) return null;
            Put(site, question, answer);
        }
        Interlocked.Increment(ref _found);
        return answer;
    }

    public void Keep(StaticSite site, string question, KeptAnswer answer)
    {
        Interlocked.Increment(ref _made);
        if (question.Length <= LongestQuestion) Put(site, question, answer);
    }

    private void Put(StaticSite site, string question, KeptAnswer answer)
    {
        lock (_turn)
        {
            if (_now.Site != site) _now = new(site, new(), new());
            else if (_now.Young.Bytes > mostBytes / 2) _now = new(site, new(), _now.Young);
            if (_now.Young.Answers.TryAdd(question, answer)) _now.Young.Bytes += answer.Forms.Plain.Bytes.Length + 2 * question.Length;
        }
    }

    /// <summary>The site that the answers are about, those that were asked for lately, and those before them.</summary>
    private sealed record Generation(StaticSite? Site, Half Young, Half Old);

    private sealed class Half
    {
        public ConcurrentDictionary<string, KeptAnswer> Answers { get; } = new(StringComparer.Ordinal);
        public int Bytes { get; set; }
    }
}

/// <summary>An answer as it was sent, compressed once, and what is counted each time it is given.</summary>
/// <param name="Link">The header that leads to the pages around.</param>
/// <param name="Counted">What the log counts; null when it counts nothing.</param>
/// <param name="Total">How much it found.</param>
internal sealed record KeptAnswer(EncodedForms Forms, StringValues Link, string? Counted, int Total);
