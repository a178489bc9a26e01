using System.Globalization;

namespace Vidensportal.App.Commands;

/// <summary>What the program cannot do without, asked for before anything else, so that it is told in a line and not by an exception.</summary>
internal static class MachineCheck
{
    public const string NoDanish =
        "Maskinen kender ikke dansk alfabet og danske datoer. Installér ICU (Debian: libicu, Alpine: icu-libs og icu-data-full), og fjern DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, hvis den er sat.";

    /// <summary>Images for containers often come without ICU, or switched off.</summary>
    public static bool SpeaksDanish()
    {
        try
        {
            return CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
