using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn;

/// <summary>What endpoints of the editors say of themselves and ask for.</summary>
internal static class EditorEndpoints
{
    /// <summary>
    /// Only for editors, and with roles given, only for those who have one of them. What lies below <c>/redaktion/</c> and says nothing is for
    /// editors too: to forget this lets nobody in.
    /// </summary>
    public static T RequireEditor<T>(this T endpoints, Role anyOf = Role.None) where T : IEndpointConventionBuilder => endpoints.WithMetadata(new EditorRequirement(anyOf));

    /// <summary>For who has not signed in, too.</summary>
    public static T AllowEverybody<T>(this T endpoints) where T : IEndpointConventionBuilder => endpoints.WithMetadata(new OpenToAll());

    /// <summary>Who asks. Only where the endpoint is for editors.</summary>
    public static Editor Editor(this HttpContext http) => http.FindEditor() ?? throw new InvalidOperationException($"{http.Request.Path} is not below {EditorGuard.Folder}, or is open to all.");

    /// <summary>Who asks; null for who has not signed in.</summary>
    public static Editor? FindEditor(this HttpContext http) => http.Features.Get<Editor>();

    /// <summary>Whether a script asks, and is to be answered with JSON.</summary>
    public static bool IsFromScript(this HttpContext http) => http.Request.Path.StartsWithSegments("/redaktion/api") || http.Request.Headers.ContainsKey(RequestOrigin.ScriptHeader);
}
