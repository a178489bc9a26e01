using System.Security.Cryptography;
using Vidensportal.Calculator.Models;
using Vidensportal.Content.Calculations;
using Vidensportal.Content.Contacts;
using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Replication;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Searching;
using Vidensportal.Content.Settings;
using Vidensportal.Content.Sources;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Library;

/// <summary>Which kind of file lies where, and how it is read.</summary>
internal static class FileKinds
{
    private const string SettingsFile = "site.yaml";
    private const long LargestMedia = 20_000_000;
    private static readonly string[] MediaEndings = [".png", ".jpg", ".jpeg", ".webp", ".pdf"];

    /// <summary>Folders of records: one file each, named as what it holds.</summary>
    public static IReadOnlyList<Register> Registers { get; } =
    [
        new("fakta/", FactSchema.Schema, FactSchema.Read, record => ((Fact)record).Id),
        new("uoverensstemmelser/", DisagreementSchema.Schema, DisagreementSchema.Read, record => ((Disagreement)record).Id),
        new("ordliste/", TermSchema.Schema, TermSchema.Read, record => ((Term)record).Id),
        new("kontakter/", ContactSchema.Schema, ContactSchema.Read, record => ((Contact)record).Id),
        new("kerneelementer/", CoreComponentSchema.Schema, CoreComponentSchema.Read, record => ((CoreComponent)record).Id),
        new("figurer/", DiagramSchema.Schema, DiagramSchema.Read, record => ((Diagram)record).Id),
        new("omtaler/", MunicipalityMentionSchema.Schema, MunicipalityMentionSchema.Read, record => ((MunicipalityMention)record).Id),
        new("kilder/aftryk/", SourcePrintSchema.Schema, SourcePrintSchema.Read, record => ((SourcePrint)record).Source),
        new(AssumptionSchema.Folder, AssumptionSchema.Schema, AssumptionSchema.Read, record => InputKeys.NameOf(((Assumption)record).Definition.Key)),
        new(WarningSchema.Folder, WarningSchema.Schema, WarningSchema.Read, record => ((OrderedWarning)record).Warning.Id),
        new(ReadinessSchema.Folder, ReadinessSchema.Schema, ReadinessSchema.Read, record => ((ReadinessFactor)record).Id),
        new(PlanPhaseSchema.Folder, PlanPhaseSchema.Schema, PlanPhaseSchema.Read, record => ((PlanPhase)record).Id),
        new(PlanMeetingSchema.Folder, PlanMeetingSchema.Schema, PlanMeetingSchema.Read, record => ((PlanMeeting)record).Id),
        new(PlanRoleSchema.Folder, PlanRoleSchema.Schema, PlanRoleSchema.Read, record => ((PlanRole)record).Id),
        new(PlanRiskSchema.Folder, PlanRiskSchema.Schema, PlanRiskSchema.Read, record => ((PlanRisk)record).Id),
        new(ModelVersionSchema.Folder, ModelVersionSchema.Schema, ModelVersionSchema.Read, record => ((ModelVersion)record).Version),
    ];

    /// <summary>Files that there is one of.</summary>
    public static IReadOnlyList<SingleFile> Singles { get; } =
    [
        new(SettingsFile, SiteSettingsSchema.Schema, SiteSettingsSchema.Read),
        new(ChecklistSchema.File, ChecklistSchema.Schema, ChecklistSchema.Read),
        new(SynonymSchema.File, SynonymSchema.Schema, SynonymSchema.Read),
    ];

    public static LoadedFile Load(ContentFile file)
    {
        var faults = new List<Fault>();
        byte[]? seen = null;
        var record = IsMedia(file) ? ReadMedia(file, faults) : Read(file with { Read = () => seen = file.Read() }, faults);
        return new(file, faults.Count == 0 ? record : null, faults) { Fingerprint = seen is null ? "" : Fingerprint(seen) };
    }

    private static bool IsMedia(ContentFile file) => file.Path.StartsWith("medier/", StringComparison.Ordinal);

    /// <summary>Git may end the lines differently on another machine.</summary>
    private static string Fingerprint(byte[] bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes.Contains((byte)'\r') ? [.. bytes.Where(one => one != '\r')] : bytes))[..16];

    private static object? Read(ContentFile file, List<Fault> faults)
    {
        if (file.Path.EndsWith(".md", StringComparison.Ordinal)) return ReadPage(file, faults);
        if (file.Path == MunicipalityMapReader.File) return MunicipalityMapReader.Read(file, faults);
        if (Singles.FirstOrDefault(single => single.File == file.Path) is { } one) return ReadYaml(file, one.Read, faults);
        if (RegisterOf(file.Path) is { } register) return ReadRecord(file, register, faults);
        faults.Add(new(file.Path, Position.Start, "Filen hører ikke til her.", "Sider er .md-filer, registre er .yaml-filer i deres egen mappe, og billeder ligger i medier/."));
        return null;
    }

    public static Register? RegisterOf(string path) => Registers.FirstOrDefault(register =>
        path.StartsWith(register.Folder, StringComparison.Ordinal)
        && path.EndsWith(".yaml", StringComparison.Ordinal)
        && path.IndexOf('/', register.Folder.Length) < 0);

    private static object? ReadYaml(ContentFile file, Func<YamlMap, FileReading, object?> read, List<Fault> faults)
    {
        if (ContentText.Read(file, faults) is not { } text) return null;
        return YamlTree.Read(file.Path, text, 0, faults) is { } map ? read(map, new(file.Path, faults)) : null;
    }

    private static object? ReadRecord(ContentFile file, Register register, List<Fault> faults)
    {
        var record = ReadYaml(file, register.Read, faults);
        if (record is null) return null;
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (register.NameOf(record) != name)
            faults.Add(new(file.Path, Position.Start, $"Filen hedder {name}, men indeholder {register.NameOf(record)}.", "Giv filen samme navn som det, den indeholder.") { Field = register.Schema.Fields.First(field => field.IsFixed).Name });
        return record;
    }

    private static Page? ReadPage(ContentFile file, List<Fault> faults)
    {
        if (PageAddress.OfFile(file.Path) is not { } address)
        {
            faults.Add(new(file.Path, Position.Start, "Filens navn kan ikke blive til en adresse.", "Brug små bogstaver a–z, tal og bindestreg (æ→ae, ø→oe, å→aa)."));
            return null;
        }
        if (ContentText.Read(file, faults) is not { } text) return null;
        if (FrontMatter.Split(file.Path, text, faults) is not { } split) return null;
        var reading = new FileReading(file.Path, faults);
        var body = reading.Prose(split.Body, new(split.BodyLine, 1));
        return YamlTree.Read(file.Path, split.Fields, 1, faults) is { } map ? PageSchema.Read(map, file.Path, address, body, reading) : null;
    }

    private static ContentFile? ReadMedia(ContentFile file, List<Fault> faults)
    {
        var before = faults.Count;
        if (!MediaEndings.Contains(Path.GetExtension(file.Path)))
            faults.Add(new(file.Path, Position.Start, "Filtypen kan ikke bruges.", $"Brug {string.Join(", ", MediaEndings)}."));
        if (PageAddress.TryParse($"/{Path.ChangeExtension(file.Path, null)}/") is null)
            faults.Add(new(file.Path, Position.Start, "Filens navn kan ikke bruges i en adresse.", "Brug små bogstaver a–z, tal og bindestreg, også i mapper."));
        if (file.Length > LargestMedia)
            faults.Add(new(file.Path, Position.Start, $"Filen fylder {file.Length / 1_000_000} MB.", $"Den må højst fylde {LargestMedia / 1_000_000} MB."));
        return faults.Count == before ? file : null;
    }

    public sealed record Register(string Folder, Schema.Schema Schema, Func<YamlMap, FileReading, object?> Read, Func<object, string> NameOf);

    public sealed record SingleFile(string File, Schema.Schema Schema, Func<YamlMap, FileReading, object?> Read);
}
