using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Serving;

/// <summary>Milliseconds from a save until a reader gets the change.</summary>
/// <param name="Page">The text of a page, seen on the page.</param>
/// <param name="Topic">The title of a page, seen on the page of a topic.</param>
internal sealed record SaveTimes(TimeSpan StartUp, long PeakBytes, IReadOnlyList<double> Page, IReadOnlyList<double> Topic)
{
    public double PageMedian => Statistics.Median(Page);
    public double PageP95 => Statistics.Percentile(Page, 0.95);
    public double TopicMedian => Statistics.Median(Topic);
    public double TopicP95 => Statistics.Percentile(Topic, 0.95);
}
