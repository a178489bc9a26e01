namespace Vidensportal.Publishing.People;

/// <summary>Somebody who edits. The id never changes and tells two people of one name apart; name and address stand in the history.</summary>
/// <param name="Id">The account's own name, or the provider's subject: letters, digits and <c>. _ -</c>, at most 100 characters.</param>
/// <param name="Name">As colleagues know the person: <c>Bo Jensen</c>.</param>
/// <param name="Email">The address, for the history and for letters; empty when there is none.</param>
public sealed record Person(string Id, string Name, string Email)
{
    /// <summary>The portal itself: what happens on a schedule or at a recovery.</summary>
    public static Person Portal { get; } = new("portalen", "Portalen", "");
}
