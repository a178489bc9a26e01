using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Vidensportal.Publishing.Git;

/// <summary>Reads objects through one git that stays open: a process for each would make a list of two thousand texts take minutes.</summary>
internal sealed class CatFileBatch(GitRunner git, TimeSpan limit) : IDisposable
{
    private const int LargestObject = 64_000_000;
    private const int PipeRoom = 4_096;
    private readonly Lock _turn = new();
    private Process? _process;
    private BufferedStream? _output;

    /// <summary>The bytes of what a name stands for (an id, or <c>commit:path</c>); null when there is no such object.</summary>
    public GitObject? Read(string name)
    {
        GitObject? found = null;
        ReadEach([name], (_, read) => found = read);
        return found;
    }

    /// <summary>Reads many, each name asked for while the one before is on its way.</summary>
    public void ReadEach(IReadOnlyList<string> names, Action<string, GitObject?> take)
    {
        if (names.Count == 0) return;
        if (names.Any(name => name.AsSpan().ContainsAny('\n', '\0'))) throw new ArgumentException("A name holds no line break.", nameof(names));
        lock (_turn)
        {
            var done = 0;
            try
            {
                ReadRest();
            }
            catch (Exception broken) when (broken is IOException or FormatException)
            {
                // The open git died or was stopped: a new one goes on from where it was, once.
                Close();
                ReadRest();
            }
            finally
            {
                // Stopped half-way, it would answer the next question with the rest of this one.
                if (done < names.Count) Close();
            }

            void ReadRest()
            {
                var (process, output) = Open();
                using var stop = new Timer(_ => Kill(process), null, limit, Timeout.InfiniteTimeSpan);
                var asking = Ask(process, names.Skip(done).ToList());
                while (done < names.Count)
                {
                    stop.Change(limit, Timeout.InfiniteTimeSpan);
                    var read = ReadOne(output);
                    take(names[done++], read);
                }
                asking.GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>Lets go of the packs that it holds open; the next read starts anew.</summary>
    public void Close()
    {
        lock (_turn)
        {
            if (_process is null) return;
            Kill(_process);
            _process.Dispose();
            (_process, _output) = (null, null);
        }
    }

    public void Dispose() => Close();

    private (Process Process, Stream Output) Open()
    {
        if (_process is null || _output is null)
        {
            _process = git.Start(new("cat-file", "--batch"));
            _process.BeginErrorReadLine();
            _output = new(_process.StandardOutput.BaseStream, 64 * 1024);
        }
        return (_process, _output);
    }

    /// <summary>
    /// What the pipe has room for is written at once. More is written beside the reading, or both would wait for each other, and on a thread of its own:
    /// those of the pool may all be waiting for their turn here.
    /// </summary>
    private static Task Ask(Process process, List<string> names)
    {
        var question = Encoding.UTF8.GetBytes(string.Join('\n', names) + "\n");
        if (question.Length > PipeRoom) return Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Write();
        return Task.CompletedTask;

        void Write()
        {
            var input = process.StandardInput.BaseStream;
            input.Write(question);
            input.Flush();
        }
    }

    private static GitObject? ReadOne(Stream output)
    {
        var header = ReadLine(output);
        if (header.EndsWith(" missing", StringComparison.Ordinal) || header.EndsWith(" ambiguous", StringComparison.Ordinal)) return null;
        if (header.Split(' ') is not [var id, var type, var size]) throw new FormatException(header);
        var length = int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture);
        if (length > LargestObject) throw new InvalidDataException($"Objektet {id} fylder {length} byte.");
        var bytes = new byte[length];
        output.ReadExactly(bytes);
        if (output.ReadByte() != '\n') throw new FormatException("No line break after an object.");
        return new(id, type, bytes);
    }

    private static string ReadLine(Stream output)
    {
        var line = new StringBuilder();
        for (var letter = output.ReadByte(); letter != '\n'; letter = output.ReadByte())
            line.Append(letter < 0 ? throw new EndOfStreamException() : (char)letter);
        return line.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }
}

/// <summary>An object of the repository, read.</summary>
internal sealed record GitObject(string Id, string Type, byte[] Bytes);
