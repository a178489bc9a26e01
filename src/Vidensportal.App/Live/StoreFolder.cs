namespace Vidensportal.App.Live;

/// <summary>Where the editors' repository lies: a folder in the data folder.</summary>
internal sealed record StoreFolder(string Path)
{
    public static StoreFolder In(string dataFolder) => new(System.IO.Path.Combine(dataFolder, "indhold.git"));
}
