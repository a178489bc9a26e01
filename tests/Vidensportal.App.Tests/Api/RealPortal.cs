using System.Text.Json.Nodes;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Api;

/// <summary>The real program over the portal's own content, and the document that it gives of itself.</summary>
public sealed class RealPortal : IAsyncLifetime
{
    private readonly TemporaryFolder _work = new();
    private ServingPortal? _portal;

    internal ServingPortal Portal => _portal!;

    internal JsonNode Document { get; private set; } = null!;

    internal IReadOnlyList<DescribedOperation> Operations => DescribedOperation.AllOf(Document);

    public async ValueTask InitializeAsync()
    {
        _portal = await ServingPortal.OfRealContent(_work, "--set", "apiCallsAtOnce=1000000", "--set", "apiCalculationsAtOnce=1000000");
        Document = JsonNode.Parse(await _portal.Client.GetStringAsync("/api/openapi.json"))!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _work.Dispose();
    }
}
