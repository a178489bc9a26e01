namespace Vidensportal.Site.Tests.OpenData;

public sealed class WithdrawalCheckTests
{
    [Fact]
    public void What_is_withdrawn_is_not_there_any_more() =>
        Assert.Equal(["content/site.yaml:1:1  f1 står under tilbagetrukket, men er stadig blandt fakta. Et id bruges aldrig igen: giv det nye et andet, eller slet linjen."], FaultsOf("{register: fakta, id: f1, dato: 2026-01-31, grund: Kilden sagde noget andet.}", "-- fakta/F1.yaml --\n"));

    [Fact]
    public void Only_from_a_register_that_there_is() =>
        Assert.StartsWith("content/site.yaml:1:1  Registret \"fatka\" under tilbagetrukket findes ikke. ", Assert.Single(FaultsOf("{register: fatka, id: F9, dato: 2026-01-31, grund: Kilden sagde noget andet.}")), StringComparison.Ordinal);

    [Fact]
    public void What_is_gone_from_a_register_may_stand_there() => Assert.Empty(FaultsOf("{register: fakta, id: F9, dato: 2026-01-31, grund: Kilden sagde noget andet.}", "-- fakta/F10.yaml --\n"));

    private static IReadOnlyList<string> FaultsOf(string withdrawal, string rest = "") => TestSite.FaultsOf($"-- site.yaml --\ntilbagetrukket: [{withdrawal}]\n{rest}");
}
