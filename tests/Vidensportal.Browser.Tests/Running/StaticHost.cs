namespace Vidensportal.Browser.Tests.Running;

/// <summary>The built site as plain files, on a host that knows nothing else.</summary>
public sealed class StaticHost(BuiltFiles files) : IAsyncLifetime
{
    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Address = await files.AddressAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
