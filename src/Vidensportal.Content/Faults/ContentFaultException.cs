namespace Vidensportal.Content.Faults;

/// <summary>A file of the content turned out to be gone or broken only when it was used, after the check. The build stops and tells the fault.</summary>
public sealed class ContentFaultException(Fault fault) : Exception(fault.ToString())
{
    public Fault Fault { get; } = fault;
}
