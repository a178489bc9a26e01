using Microsoft.AspNetCore.Http.Features;
using Vidensportal.App.Reviewing;

namespace Vidensportal.App.Editing;

/// <summary>All that writing texts needs, beside the store and the sign-in.</summary>
internal static class EditingServices
{
    private const int LargestField = 32_000_000;
    private const int MostFields = 8_192;

    public static void AddEditing(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<Presence>().AddSingleton<Previews>().AddSingleton<EntryChecks>().AddSingleton<EntryPages>().AddSingleton<Conflicts>();
        services.AddReviewing();
        EntryRoute.AddTo(services);
        // A text that is too large is refused by the store in Danish, with everything still in the form, rather than by the reader of forms.
        services.Configure<FormOptions>(form => (form.ValueLengthLimit, form.ValueCountLimit) = (LargestField, MostFields));
    }

    public static void MapEditing(this WebApplication app)
    {
        app.MapContentList();
        app.MapNewEntry();
        app.MapEntry();
        app.MapPreviews();
        app.MapKeeping();
        app.MapChoices();
        app.MapPictures();
        app.MapReviewing();
    }
}
