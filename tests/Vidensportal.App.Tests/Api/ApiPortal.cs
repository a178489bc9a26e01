using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Api;

/// <summary>The real program with a small register of everything, for tests that change nothing.</summary>
public sealed class ApiPortal : IAsyncLifetime
{
    private readonly TemporaryFolder _content = new();
    private ServingPortal? _portal;

    internal ServingPortal Portal => _portal!;

    public async ValueTask InitializeAsync()
    {
        var terms = string.Concat(Enumerable.Range(1, 250).Select(number => $"-- ordliste/ord{number:000}.yaml --\nterm: Ord {number:000}\n"));
        _content.Write(ContentDefaults.Complete($$"""
            -- site.yaml --
            tilbagetrukket: [{register: fakta, id: F09, dato: 2026-01-31, grund: Kilden sagde noget andet.}]
            -- 404.md --
            -- soeg.md --
            ---
            type: soegning
            ---
            -- beregner/index.md --
            ---
            type: beregner
            ---
            -- beregner/sammenlign.md --
            ---
            type: sammenligning
            ---
            -- ordliste/index.md --
            {{"{{liste ordliste}}"}}
            -- gammel.md --
            ---
            udloeber: 2026-02-01
            ---
            -- kladde.md --
            ---
            status: kladde
            ---
            -- fakta/F10.yaml --
            periode: {fra: 2013, til: 2014}
            -- fakta/F11.yaml --
            periode: {til: 2014}
            -- fakta/F12.yaml --
            periode: {fra: 2014}
            -- fakta/F13.yaml --
            periode: ikke-oplyst
            -- fakta/F14.yaml --
            periode: {fra: 2015, til: 2019}
            {{terms}}
            """));
        _portal = await ServingPortal.Start(_content);
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _content.Dispose();
    }
}
