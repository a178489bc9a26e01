using Vidensportal.App.Settings;

namespace Vidensportal.App.Api;

/// <summary>What goes before everything that the API answers.</summary>
internal static class ApiServices
{
    public static void AddApi(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddSingleton(settings.Api);
        builder.Services.AddClientLimits(settings.Api);
    }

    public static void UseApiGate(this WebApplication app) => app.UseMiddleware<ApiGate>();
}
