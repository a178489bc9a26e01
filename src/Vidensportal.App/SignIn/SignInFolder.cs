namespace Vidensportal.App.SignIn;

/// <summary>Where everything about persons lies: a folder in the data folder, for the program's own user alone.</summary>
internal sealed record SignInFolder(string Path)
{
    public static SignInFolder In(string dataFolder) => new(System.IO.Path.Combine(dataFolder, "redaktion"));

    public string Accounts => System.IO.Path.Combine(Path, "konti.json");
    public string Events => System.IO.Path.Combine(Path, "konti-log.jsonl");
    public string Sessions => System.IO.Path.Combine(Path, "sessioner.json");
    public string Keys => System.IO.Path.Combine(Path, "noegler");
}
