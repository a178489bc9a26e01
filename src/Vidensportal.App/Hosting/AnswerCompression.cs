using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Vidensportal.App.SignIn.Guarding;

namespace Vidensportal.App.Hosting;

/// <summary>Answers that are made for one visitor are sent as small as the files are.</summary>
internal static class AnswerCompression
{
    private static readonly string[] Types = ["text/html", "application/json", "application/problem+json", "text/csv"];

    public static void AddAnswerCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, Types));
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>Not what editors get: the length of a compressed page tells something of the secrets in it.</summary>
    public static void UseAnswerCompression(this WebApplication app) =>
        app.UseWhen(http => !http.Request.Path.StartsWithSegments(EditorGuard.Folder), site => site.UseResponseCompression());
}
