using Vidensportal.Calculator.Models;
using Vidensportal.Content.Contacts;
using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Files;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Replication;
using Vidensportal.Content.Settings;
using Vidensportal.Content.Sources;

namespace Vidensportal.Content.Library;

/// <summary>All the content, read and checked: every id is unique, and every reference leads to something. Safe for any number of readers.</summary>
public sealed record ContentLibrary
{
    public required SiteSettings Settings { get; init; }

    /// <summary>By address.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }
    public required IReadOnlyDictionary<string, Page> PagesById { get; init; }

    /// <summary>Pages of sources by the code that evidence uses: <c>S1</c>.</summary>
    public required IReadOnlyDictionary<string, Page> Sources { get; init; }
    public required IReadOnlyDictionary<string, Fact> Facts { get; init; }
    public required IReadOnlyDictionary<string, Disagreement> Disagreements { get; init; }
    public required IReadOnlyDictionary<string, Term> Terms { get; init; }
    public required IReadOnlyDictionary<string, Contact> Contacts { get; init; }
    public required IReadOnlyDictionary<string, CoreComponent> CoreComponents { get; init; }
    public required IReadOnlyDictionary<string, Diagram> Diagrams { get; init; }
    public required IReadOnlyDictionary<string, SourcePrint> Prints { get; init; }

    /// <summary>Null on a site without a register of municipalities.</summary>
    public required MunicipalityMap? Map { get; init; }

    /// <summary>Municipalities that sources name, by id.</summary>
    public required IReadOnlyDictionary<string, MunicipalityMention> Mentions { get; init; }

    /// <summary>The versions of the calculation, newest first; none on a site without a calculator.</summary>
    public required IReadOnlyList<CalculationModel> Calculations { get; init; }

    /// <summary>The sides of readiness, in order.</summary>
    public required IReadOnlyList<ReadinessFactor> Readiness { get; init; }

    public required RoadMap RoadMap { get; init; }

    /// <summary>Groups of words that mean about the same.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>Images and documents by address: <c>/medier/trappe.png</c>.</summary>
    public required IReadOnlyDictionary<string, ContentFile> Media { get; init; }

    /// <summary>By path: the same for the same text.</summary>
    public required IReadOnlyDictionary<string, string> Fingerprints { get; init; }
}
