using System.Diagnostics;

namespace Vidensportal.App.Operation;

/// <summary>What an answer and the lines of the log about it have in common: <c>sporingsId</c>.</summary>
internal static class TraceId
{
    public static string Of(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}
