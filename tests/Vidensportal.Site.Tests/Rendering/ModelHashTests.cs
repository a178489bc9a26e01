using System.Reflection;
using System.Runtime.CompilerServices;
using Vidensportal.Site.Rendering;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Tests.Rendering;

public sealed class ModelHashTests
{
    private static readonly Type[] Views = [.. typeof(PageView).Assembly.GetExportedTypes().Where(IsView)];

    public static TheoryData<string> ViewNames { get; } = [.. Views.Where(type => !type.ContainsGenericParameters).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(ViewNames))]
    public void A_view_with_any_property_changed_has_another_hash(string name)
    {
        var type = Views.Single(view => view.FullName == name);
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null).ToList();
        var hash = HashOf(Make(type, null));

        Assert.All(properties, property => Assert.NotEqual(hash, HashOf(Make(type, property))));
        Assert.Equal(hash, HashOf(Make(type, null)));
    }

    [Fact]
    public void The_theme_has_views_to_test() => Assert.InRange(Views.Length, 50, 500);

    [Fact]
    public void Texts_do_not_run_together() =>
        Assert.NotEqual(HashOf(new PageLink("ab", "c")), HashOf(new PageLink("a", "bc")));

    [Fact]
    public void Lists_do_not_run_together()
    {
        static UInt128 Of(string[] first, string[] second) => HashOf(new TwoLists(first, second));

        UInt128[] hashes = [Of(["a", "b"], []), Of(["a"], ["b"]), Of([], ["a", "b"]), Of(["ab"], []), Of([], []), Of([""], []), Of([], [""])];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Nothing_is_not_an_empty_text_or_an_empty_list()
    {
        UInt128[] hashes = [HashOf(new Anything(null)), HashOf(new Anything("")), HashOf(new Anything(Array.Empty<string>())), HashOf(new Anything("null"))];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void The_order_of_a_list_counts() =>
        Assert.NotEqual(HashOf(new TwoLists(["a", "b"], [])), HashOf(new TwoLists(["b", "a"], [])));

    [Fact]
    public void Two_types_with_the_same_content_differ() =>
        Assert.NotEqual(HashOf(new Anything("x")), HashOf(new AnythingElse("x")));

    [Fact]
    public void A_shared_record_counts_with_its_content()
    {
        var (one, other) = (new PageLink("a", "b"), new PageLink("a", "c"));

        Assert.NotEqual(Sharing(one).Of(new Anything(one)), Sharing(other).Of(new Anything(other)));
        Assert.Equal(Sharing(one).Of(new Anything(one)), Sharing(new("a", "b")) is var second ? second.Of(new Anything(SharedIn(second))) : default);

        static ModelHash Sharing(PageLink link)
        {
            var hash = new ModelHash();
            hash.Share(link);
            LastShared.AddOrUpdate(hash, link);
            return hash;
        }

        static PageLink SharedIn(ModelHash hash) => LastShared.TryGetValue(hash, out var link) ? link : throw new InvalidOperationException();
    }

    private static readonly ConditionalWeakTable<ModelHash, PageLink> LastShared = [];

    private static UInt128 HashOf(object view) => new ModelHash().Of(view);

    private static bool IsView(Type type) => type is { IsAbstract: false, IsClass: true } && type.GetMethod("<Clone>$") is not null
        // Editors' pages are made anew each time they are asked for.
        && !type.Namespace!.StartsWith("Vidensportal.Theme.Editor", StringComparison.Ordinal);

    /// <summary>A view with sample values, one of its properties with another value.</summary>
    private static object Make(Type type, PropertyInfo? changed, int depth = 0)
    {
        var view = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null))
            property.SetValue(view, Sample(property.PropertyType, property == changed, depth));
        return view;
    }

    private static object? Sample(Type type, bool isOther, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Sample(inner, isOther, depth);
        if (type == typeof(string)) return isOther ? "andet" : "noget";
        if (type == typeof(int)) return isOther ? 2 : 1;
        if (type == typeof(double)) return isOther ? 2.5 : 1.5;
        if (type == typeof(bool)) return isOther;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(isOther ? 1 : 0);
        if (type == typeof(IReadOnlyDictionary<string, string>)) return new Dictionary<string, string> { ["a"] = isOther ? "andet" : "noget" };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return List(type.GetGenericArguments()[0], isOther ? 2 : 1, depth);
        // A record within: none at all is another value than one.
        return isOther ? null : Make(Concrete(type), null, depth + 1);
    }

    private static Array List(Type item, int count, int depth)
    {
        var list = Array.CreateInstance(item, depth > 2 ? 0 : count);
        for (var at = 0; at < list.Length; at++) list.SetValue(Sample(item, false, depth + 1), at);
        return list;
    }

    private static Type Concrete(Type type) => type.IsAbstract ? Views.First(view => view.IsAssignableTo(type) && !view.ContainsGenericParameters) : type;

    private sealed record TwoLists(IReadOnlyList<string> First, IReadOnlyList<string> Second);

    private sealed record Anything(object? Value);

    private sealed record AnythingElse(object? Value);
}
