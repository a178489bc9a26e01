using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Guarding;

/// <summary>An endpoint that only editors may use.</summary>
/// <param name="AnyOf">The person must have one of these roles; <see cref="Role.None"/> lets in every editor.</param>
internal sealed record EditorRequirement(Role AnyOf);

/// <summary>An endpoint below <c>/redaktion/</c> that one can use without having signed in.</summary>
internal sealed record OpenToAll;
