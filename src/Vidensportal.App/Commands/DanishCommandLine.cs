using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;

namespace Vidensportal.App.Commands;

/// <summary>The command line's own words in Danish. The library has them in several languages, not in this one, and takes no others.</summary>
internal static partial class DanishCommandLine
{
    private static readonly (Regex English, string Danish)[] Messages =
    [
        (UnknownWord(), "\"$1\" er hverken en kommando eller en mulighed her. Skriv --help for at se dem."),
        (MissingForOption(), "$1 mangler sin værdi."),
        (MissingForCommand(), "Kommandoen $1 mangler noget. Skriv $1 --help for at se hvad."),
        (TooMany(), "$1 må kun stå én gang med én værdi; her er $2."),
        (NotAmong(), "\"$1\" kan ikke vælges her. Vælg mellem:"),
        (WrongType(), "\"$1\" kan ikke bruges ved $2."),
        (Required(), "$1 skal skrives."),
        (AloneOnly(), "$1 skal stå alene."),
        (ResponseFile(), "Filen $1 med kommandolinjen findes ikke."),
        (CommandMissing(), "Skriv en kommando. Skriv --help for at se dem."),
    ];

    private static readonly (string English, string Danish)[] Headings =
    [
        ("Description:", "Beskrivelse:"), ("Usage:", "Brug:"), ("Options:", "Muligheder:"), ("Arguments:", "Argumenter:"), ("Commands:", "Kommandoer:"),
        ("[options]", "[muligheder]"), ("[command]", "[kommando]"), ("[default: ", "[ellers: "), ("(REQUIRED)", "(skal skrives)"),
    ];

    public static string Message(string english) =>
        Messages.FirstOrDefault(pair => pair.English.IsMatch(english)) is (not null, var danish) found ? found.English.Replace(english, danish, 1) : english;

    /// <summary>Help and version in Danish.</summary>
    public static void Use(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Viser denne hjælp.";
        help.Action = new DanishHelp((SynchronousCommandLineAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = "Viser programmets version.";
    }

    /// <summary>The library's help with the headings put into Danish.</summary>
    private sealed class DanishHelp(SynchronousCommandLineAction english) : SynchronousCommandLineAction
    {
        /// <summary>Who asks for help need not have written the rest.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var (configuration, text) = (parseResult.InvocationConfiguration, new StringWriter());
            var output = configuration.Output;
            configuration.Output = text;
            var code = english.Invoke(parseResult);
            configuration.Output = output;
            output.Write(Headings.Aggregate(text.ToString(), (words, pair) => words.Replace(pair.English, pair.Danish, StringComparison.Ordinal)));
            return code;
        }
    }

    [GeneratedRegex("^Unrecognized command or argument '(.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex UnknownWord();

    [GeneratedRegex("^Required argument missing for option: '(.*)'\\.$")]
    private static partial Regex MissingForOption();

    [GeneratedRegex("^Required argument missing for command: '(.*)'\\.$")]
    private static partial Regex MissingForCommand();

    [GeneratedRegex("^Option '(.*)' expects a single argument but (.*) were provided\\.$")]
    private static partial Regex TooMany();

    [GeneratedRegex("^Argument '(.*)' not recognized\\. Must be one of:")]
    private static partial Regex NotAmong();

    [GeneratedRegex("^Cannot parse argument '(.*)' for (?:option|command) '(.*)' as expected type '.*'\\.", RegexOptions.Singleline)]
    private static partial Regex WrongType();

    [GeneratedRegex("^Option '(.*)' is required\\.$")]
    private static partial Regex Required();

    [GeneratedRegex("^(.*) option cannot be combined with other arguments\\.$")]
    private static partial Regex AloneOnly();

    [GeneratedRegex("^Response file not found '(.*)'\\.$")]
    private static partial Regex ResponseFile();

    [GeneratedRegex("^Required command was not provided\\.$")]
    private static partial Regex CommandMissing();
}
