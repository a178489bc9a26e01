using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Vidensportal.Site.OpenData;

/// <summary>JSON as our files have it: UTF-8, Danish letters as they are, a line feed at the end.</summary>
internal static class JsonText
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>HTML in JSON is never part of a page, so its signs need not be written as numbers, which would be half of the file.</summary>
    private static readonly JsonSerializerOptions ForHtml = new(Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] WriteHtml(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, ForHtml);

    public static byte[] Write(JsonNode node) => [.. JsonSerializer.SerializeToUtf8Bytes(node, Options), (byte)'\n'];
}
