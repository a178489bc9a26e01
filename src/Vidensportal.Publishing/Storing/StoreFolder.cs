namespace Vidensportal.Publishing.Storing;

/// <summary>What lies in the store's folder: a bare repository, and beside git's own files those of the portal.</summary>
internal sealed record StoreFolder(string Repository)
{
    public string Objects => Path.Combine(Repository, "objects");

    /// <summary>What git does not know of.</summary>
    private string Portal => Path.Combine(Repository, "portal");

    /// <summary>Held open by the one program that writes.</summary>
    public string WriterLock => Path.Combine(Portal, "skriver.laas");

    /// <summary>Indexes that commits are made in; empty when nothing is being written.</summary>
    public string Temporary => Path.Combine(Portal, "tmp");

    /// <summary>Whether git has made all that it makes of a new repository.</summary>
    public bool HasRepository => File.Exists(Path.Combine(Repository, "HEAD")) && File.Exists(Path.Combine(Repository, "config")) && Directory.Exists(Path.Combine(Repository, "refs", "heads")) && Directory.Exists(Objects);

    public void Create() => Directory.CreateDirectory(Portal);
}
