namespace Vidensportal.Calculator.Uncertainty;

/// <summary>The value that would stand at a place if the values were sorted, without sorting them all (Hoare's selection).</summary>
internal static class OrderStatistics
{
    /// <summary>The smallest value that at least a share of the values do not exceed: sorted[ceil(share·n) − 1]. Rearranges the values.</summary>
    public static double Percentile(Span<double> values, double share) => Select(values, Math.Max(0, (int)Math.Ceiling(share * values.Length) - 1));

    private static double Select(Span<double> values, int place)
    {
        var (left, right) = (0, values.Length - 1);
        while (left < right)
        {
            var pivot = values[(left + right) >> 1];
            var (i, j) = (left, right);
            while (i <= j)
            {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }
            if (place <= j) right = j;
            else if (place >= i) left = i;
            else return values[place];
        }
        return values[place];
    }
}
