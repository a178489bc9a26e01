using Vidensportal.App.Hosting;

namespace Vidensportal.App.Api;

/// <summary>An address of the API with the methods that it knows.</summary>
internal static class ApiRoutes
{
    /// <param name="get">Also answers HEAD.</param>
    public static void MapApi(this WebApplication app, string address, Func<HttpContext, Task> get, Func<HttpContext, Task>? post = null) => app.Map(address, (RequestDelegate)(http =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) ? get(http)
        : post is not null && HttpMethods.IsPost(http.Request.Method) ? post(http)
        : Refuse(http, post is null ? "GET, HEAD, OPTIONS" : "GET, HEAD, POST, OPTIONS")));

    public static Task Refuse(HttpContext http, string allowed)
    {
        http.Response.Headers.Allow = allowed;
        return ProblemAnswer.Send(http, StatusCodes.Status405MethodNotAllowed);
    }
}
