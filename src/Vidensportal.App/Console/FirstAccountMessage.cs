using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Accounts;

namespace Vidensportal.App.Console;

/// <summary>Tells who started the program how the first person gets in, or why nobody does.</summary>
internal static class FirstAccountMessage
{
    public static void Print(WebApplication app, string address)
    {
        try
        {
            if (app.FirstAccountAddress() is not { } link) return;
            System.Console.WriteLine("Ingen har adgang til redaktionen endnu. Opret den første konto her (linket virker, til kontoen er oprettet eller programmet stopper):");
            System.Console.WriteLine($"  {address}{link}");
        }
        catch (AccountFileException unreadable)
        {
            System.Console.Error.WriteLine(unreadable.Message);
        }
    }
}
