namespace Vidensportal.Site.Versions;

/// <summary>When the content's files were changed, as the repository has it: by path, newest first. Empty where there is no repository to ask.</summary>
public sealed record ContentHistory(IReadOnlyDictionary<string, IReadOnlyList<ContentCommit>> Files)
{
    public static ContentHistory None { get; } = new(new Dictionary<string, IReadOnlyList<ContentCommit>>());

    public IReadOnlyList<ContentCommit> Of(string path) => Files.GetValueOrDefault(path) ?? [];
}

/// <param name="Id">The commit's short name in the repository.</param>
public sealed record ContentCommit(DateOnly Day, string Id);
