namespace Vidensportal.Search.Snapshots;

/// <summary>What is wrong with a snapshot.</summary>
public enum SnapshotFault
{
    /// <summary>It is something else than a snapshot.</summary>
    Foreign,

    /// <summary>It was made by another version, or with other settings.</summary>
    OtherVersion,

    /// <summary>It is cut short, or longer than it says.</summary>
    WrongLength,

    /// <summary>Its checksum is not right, or what is in it does not fit together.</summary>
    Damaged,
}
