namespace Vidensportal.Search.Snapshots;

/// <summary>A snapshot that cannot be used. Build the index anew.</summary>
public sealed class SnapshotException(SnapshotFault fault, string message) : Exception(message)
{
    public SnapshotFault Fault { get; } = fault;
}
