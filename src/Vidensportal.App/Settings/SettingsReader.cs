using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;
using Vidensportal.Content.Faults;

namespace Vidensportal.App.Settings;

/// <summary>Reads settings by key. What cannot be used is collected, each with its key, where it was written and what it may be; then the reading goes on.</summary>
internal sealed class SettingsReader(IConfigurationRoot configuration)
{
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public string? Text(string key) => Written(key);

    public int Number(string key, int least, int most, int otherwise)
    {
        if (Written(key) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        return Refuse(key, text, $"Skriv et helt tal fra {least} til {most}.", otherwise);
    }

    public bool Flag(string key, bool otherwise) => Written(key) switch
    {
        null => otherwise,
        var text when bool.TryParse(text, out var flag) => flag,
        var text => Refuse(key, text, "Skriv true eller false.", otherwise),
    };

    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices, T otherwise)
    {
        if (Written(key) is not { } text) return otherwise;
        return choices.TryGetValue(text, out var chosen) ? chosen : Refuse(key, text, $"Skriv {string.Join(" eller ", choices.Keys)}.", otherwise);
    }

    public IPAddress Address(string key, IPAddress otherwise)
    {
        if (Written(key) is not { } text) return otherwise;
        return TryParse(text, out var address) ? address : Refuse(key, text, "Skriv en IP-adresse: 127.0.0.1 for kun denne maskine, 0.0.0.0 eller :: for alle.", otherwise);
    }

    public string? WebAddress(string key)
    {
        if (Written(key) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return text.TrimEnd('/');
        return Refuse<string?>(key, text, "Skriv en adresse som https://eksempel.dk.", null);
    }

    public DateOnly? Date(string key)
    {
        if (Written(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        return Refuse<DateOnly?>(key, text, "Skriv år-måned-dag: 2026-12-24.", null);
    }

    /// <summary>Whether anything is written below a key: <c>signIn</c> for <c>signIn:clientId</c>.</summary>
    public bool HasAny(string key) => configuration.GetSection(key).GetChildren().Any();

    /// <summary>What is written below a key, by name: <c>{"Portal.Forfatter": "forfatter"}</c>.</summary>
    public IReadOnlyDictionary<string, T> Map<T>(string key, Func<string, T?> read, string fix) where T : struct
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var line in configuration.GetSection(key).GetChildren())
        {
            _known.Add(line.Path);
            if (line.Value is { } text && read(text) is { } value) map[line.Key] = value;
            else Refuse(line.Path, line.Value ?? "", fix, 0);
        }
        return map;
    }

    /// <summary>Texts: a list in the file, or one text with commas.</summary>
    public IReadOnlyList<string> Texts(string key, IReadOnlyList<string> otherwise) => List(key) ?? otherwise;

    /// <summary>Addresses and networks: a list in the file, or a text with commas.</summary>
    public IReadOnlyList<IPNetwork> Networks(string key, IReadOnlyList<IPNetwork> otherwise)
    {
        var written = List(key);
        if (written is null) return otherwise;
        var networks = new List<IPNetwork>();
        foreach (var text in written)
        {
            if (IPNetwork.TryParse(text, out var network)) networks.Add(network);
            else if (TryParse(text, out var address)) networks.Add(new(address, address.GetAddressBytes().Length * 8));
            else Refuse(key, text, "Skriv en IP-adresse eller et net: 10.0.0.7 eller 10.0.0.0/8.", 0);
        }
        return networks;
    }

    /// <summary>A fault of the reader's own finding, such as two settings that do not go together.</summary>
    public void Report(string fault) => _faults.Add(fault);

    /// <summary>All that was wrong, keys that nothing asked for included.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. _faults,
        .. configuration.AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key).Where(key => !IsKnown(key)).Order(StringComparer.OrdinalIgnoreCase)
            .Select(key => $"{key}{WhereOf(key)}: Indstillingen findes ikke. {Suggestion.Nearest(key, _known, $"De findes: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.")}"),
    ];

    /// <summary>A list in the file has a key for each of its lines.</summary>
    private bool IsKnown(string key) =>
        _known.Contains(key) || key.LastIndexOf(':') is var end and > 0 && key.AsSpan(end + 1).IndexOfAnyExceptInRange('0', '9') < 0 && _known.Contains(key[..end]);

    /// <summary>The framework reads <c>1.2.3</c> as 1.2.0.3, which nobody means.</summary>
    private static bool TryParse(string text, [NotNullWhen(true)] out IPAddress? address) =>
        IPAddress.TryParse(text, out address) && (address.AddressFamily != AddressFamily.InterNetwork || address.ToString() == text);

    private string? Written(string key)
    {
        _known.Add(key);
        return configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    private IReadOnlyList<string>? List(string key)
    {
        if (Written(key) is { } text) return text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var lines = configuration.GetSection(key).GetChildren().Select(line => line.Value ?? "").ToList();
        return lines.Count > 0 ? lines : null;
    }

    private T Refuse<T>(string key, string text, string fix, T otherwise)
    {
        _faults.Add($"{key}{WhereOf(key)}: \"{text}\" kan ikke bruges. {fix}");
        return otherwise;
    }

    private string WhereOf(string key) => configuration.Providers.LastOrDefault(provider => provider.TryGet(key, out var value) && value is not null) switch
    {
        JsonConfigurationProvider file => $" ({file.Source.Path})",
        EnvironmentVariablesConfigurationProvider => $" (miljøvariablen {HostSettings.EnvironmentPrefix}{key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()})",
        MemoryConfigurationProvider or CommandLineConfigurationProvider => " (kommandolinjen)",
        _ => "",
    };
}
