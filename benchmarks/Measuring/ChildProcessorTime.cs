using System.Runtime.InteropServices;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>Processor time of the child processes that have ended.</summary>
internal static partial class ChildProcessorTime
{
    private const int Children = -1;

    public static TimeSpan Used()
    {
        if (GetUsage(Children, out var usage) != 0) throw new InvalidOperationException("getrusage failed.");
        return usage.User.ToTimeSpan() + usage.System.ToTimeSpan();
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Clock
    {
        private readonly long _seconds;
        private readonly long _microseconds;

        public TimeSpan ToTimeSpan() => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds(_microseconds);
    }

    // struct rusage is two clocks and fourteen longs; only the clocks are read.
    [StructLayout(LayoutKind.Sequential, Size = 2 * 16 + 14 * 8)]
    private readonly struct Usage
    {
        public readonly Clock User;
        public readonly Clock System;
    }
}
