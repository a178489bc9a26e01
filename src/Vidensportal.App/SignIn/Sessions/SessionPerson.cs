using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Sessions;

/// <summary>The person of a session that holds, with what that person may do now.</summary>
internal sealed record SessionPerson(Editor Editor);

/// <summary>The organisation's provider was to be asked whether the person still has access, and gave no answer.</summary>
internal sealed record UnansweredCheck;
