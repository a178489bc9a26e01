using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Lists;

/// <summary>Something that <c>{{liste …}}</c> puts on a page.</summary>
public abstract record ListView;

/// <summary>Pages: the pages below this one, the news, the municipalities.</summary>
public sealed record PageList(IReadOnlyList<PageCard> Pages) : ListView;

public sealed record SourceList(IReadOnlyList<SourceGroup> Groups) : ListView;

public sealed record SourceGroup(string Title, string Id, IReadOnlyList<SourceCard> Sources);

/// <param name="Date">Ready to show; <c>uden dato</c> where there is none.</param>
public sealed record SourceCard(string Code, string Title, string Address, string Kind, string Publisher, string Date, int Rank, string Summary, bool IsOutside);

public sealed record TermList(IReadOnlyList<TermView> Terms) : ListView;

public sealed record TermView(string Id, string Name, IReadOnlyList<string> Synonyms, PageBody Definition, string? Note, PageLink? Source);

public sealed record ContactList(IReadOnlyList<ContactView> Contacts) : ListView;

/// <summary>Phone and e-mail are links only when the person is confirmed.</summary>
public sealed record ContactView(
    string Id, string Name, string Role, string Organisation, string? OrganisationNow, string? Phone, string? Email,
    ContactState State, string StateText, EvidenceView Evidence, string? Note);

public enum ContactState { Confirmed, Unconfirmed, Ceased }

public sealed record DisagreementList(IReadOnlyList<DisagreementView> Disagreements) : ListView;

/// <summary>The register of facts, by topic; each fact is an anchor by its id in lower case.</summary>
public sealed record FactRegister(IReadOnlyList<FactGroup> Groups) : ListView;

public sealed record FactGroup(string Title, string Id, IReadOnlyList<FactEntry> Facts);

public sealed record FactEntry(FactReference Fact, IReadOnlyList<NamedFigure> Figures, IReadOnlyList<PageLink> UsedOn);

public sealed record NamedFigure(string Name, string Text);

public sealed record CoreComponentList(IReadOnlyList<CoreComponentView> Components) : ListView;

public sealed record CoreComponentView(string Id, string Name, PageBody Description, IReadOnlyList<string> Parts, PageLink? Page, IReadOnlyList<FactReference> References);

public sealed record SubjectList(IReadOnlyList<SubjectCard> Subjects) : ListView;

public sealed record SubjectCard(string Name, string Address, string Description, int PageCount);

public sealed record CorrectionList(IReadOnlyList<ChangeView> Changes) : ListView;

/// <summary>Every page, as the tree of addresses.</summary>
public sealed record SiteMap(IReadOnlyList<SiteMapNode> Roots) : ListView;

public sealed record SiteMapNode(string Title, string Address, IReadOnlyList<SiteMapNode> Children);

/// <summary>Open data, file by file.</summary>
public sealed record FileList(IReadOnlyList<FileCard> Files) : ListView;

/// <param name="Sha256">Full checksum in hexadecimal.</param>
public sealed record FileCard(string Title, string Address, string Format, string Size, string Sha256, string Description);

public sealed record OutsideLinkList(IReadOnlyList<OutsideLinkEntry> Links) : ListView;

public sealed record OutsideLinkEntry(string Address, string Host, IReadOnlyList<PageLink> UsedOn);

/// <summary>What a program can ask the portal for, and what it gets.</summary>
public sealed record ApiReference(IReadOnlyList<ApiGroup> Groups, IReadOnlyList<ApiShape> Shapes) : ListView;

public sealed record ApiGroup(string Title, string Id, IReadOnlyList<ApiEntry> Entries);

/// <param name="Call">How it is asked for at a terminal.</param>
/// <param name="Problems">What may go wrong with this one alone.</param>
public sealed record ApiEntry(
    string Id, string Method, string Path, string Title, string Description, IReadOnlyList<ApiField> Fields, ApiKind Answer, string Call, IReadOnlyList<ApiStatus> Problems);

/// <param name="Name">As a program writes it.</param>
public sealed record ApiField(string Name, ApiKind Kind, string Text);

/// <summary>What a value is, ready to show; with the anchor of its shape when it has one.</summary>
public sealed record ApiKind(string Text, string? Anchor);

public sealed record ApiShape(string Name, string Id, string Text, IReadOnlyList<ApiField> Fields);

public sealed record ApiStatus(string Code, string Text);

/// <summary>The standard values of the calculator, fieldset by fieldset.</summary>
/// <param name="ModelDate">The day whose values they are, ready to show.</param>
public sealed record AssumptionList(string ModelVersion, string ModelDate, IReadOnlyList<AssumptionGroup> Groups) : ListView;

public sealed record AssumptionGroup(string Title, string Id, IReadOnlyList<AssumptionEntry> Assumptions);

/// <param name="Id">The anchor: the input's name in a link.</param>
/// <param name="Range">What it may be, ready to show.</param>
/// <param name="Standard">Null where there is nothing to assume.</param>
public sealed record AssumptionEntry(string Id, string Label, string? Help, string Range, Calculator.StandardView? Standard);
