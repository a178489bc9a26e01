using System.Net;
using System.Net.Sockets;

namespace Vidensportal.App.OutsideLinks;

/// <summary>
/// Which addresses are on the open net. Whoever writes a link decides where this machine sends a request, so what lies behind the organisation's
/// wall, on this machine or beside it is never asked.
/// </summary>
internal static class OpenNet
{
    private static readonly IPNetwork[] Closed =
    [
        .. ((string[])[
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static bool Has(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return Has(address.MapToIPv4());
        // An address of the older kind, written in the newer: what counts is the older.
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && Translated.Contains(address)) return Has(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        return !Array.Exists(Closed, network => network.Contains(address));
    }
}
