namespace Vidensportal.App.Operation;

/// <summary>Where those who run the program ask about it.</summary>
internal static class Addresses
{
    public const string Live = "/healthz/live";
    public const string Ready = "/healthz/ready";
    public const string Metrics = "/metrics";

    public static bool Includes(PathString path) => path.Value is Live or Ready or Metrics;
}
