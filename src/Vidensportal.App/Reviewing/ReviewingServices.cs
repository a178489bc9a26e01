namespace Vidensportal.App.Reviewing;

/// <summary>All that takes a text from draft to readers and back, beside what editing needs.</summary>
internal static class ReviewingServices
{
    public static void AddReviewing(this IServiceCollection services) =>
        services.AddSingleton<ReviewPages>().AddSingleton<PublishPages>().AddSingleton<WithdrawPages>().AddSingleton<HistoryPages>().AddSingleton<RenderedVersions>().AddSingleton<IncomingLinks>().AddSingleton<FaultLines>();

    public static void MapReviewing(this IEndpointRouteBuilder app)
    {
        app.MapReview();
        app.MapPublish();
        app.MapWithdraw();
        app.MapDiscard();
        app.MapHistory();
        app.MapTrash();
    }
}
