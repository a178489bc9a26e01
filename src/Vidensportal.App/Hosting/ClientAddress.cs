using System.Net;
using System.Net.Sockets;

namespace Vidensportal.App.Hosting;

/// <summary>Who counts as one where somebody may do something so and so often.</summary>
internal static class ClientAddress
{
    /// <summary>An address of IPv4, or the network (/64) of one of IPv6: a household or an office has a whole one. Empty where there is no address.</summary>
    public static string Of(HttpContext http) => Of(http.Connection.RemoteIpAddress);

    internal static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes().Take(8), .. new byte[8]]).ToString(),
        _ => address.ToString(),
    };
}
