namespace Vidensportal.Publishing.People;

/// <summary>What somebody may do. Each role stands alone: who reviews and publishes has both.</summary>
[Flags]
public enum Role
{
    None = 0,

    /// <summary><c>forfatter</c>: writes drafts and uploads pictures and documents.</summary>
    Author = 1,

    /// <summary><c>redaktoer</c>: writes, and approves what others have written.</summary>
    Reviewer = 2,

    /// <summary><c>udgiver</c>: publishes, schedules and withdraws.</summary>
    Publisher = 4,

    /// <summary><c>administrator</c>: people and settings. Gives no right to approve or publish.</summary>
    Administrator = 8,
}
