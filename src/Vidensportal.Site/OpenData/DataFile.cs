using System.Security.Cryptography;

namespace Vidensportal.Site.OpenData;

/// <summary>A file of open data.</summary>
/// <param name="Register">Whose records it has: <c>fakta</c>.</param>
/// <param name="Address">Where it lies: <c>/data/fakta.csv</c>.</param>
public sealed record DataFile(string Register, string Title, string Address, string Format, string MediaType, string Description, byte[] Bytes)
{
    /// <summary>In hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
