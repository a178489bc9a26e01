using System.Security.Cryptography;

namespace Vidensportal.Site.OpenData;

/// <summary>A register as one whole file, made when somebody first asks for its bytes and then kept.</summary>
public sealed class DataFile
{
    private readonly Lazy<byte[]> _bytes;
    private readonly Lazy<string> _sha256;

    internal DataFile(Register register, string format, string mediaType, Func<byte[]> make)
    {
        (Register, Title, Description, Format, MediaType) = (register.Name, register.Title, register.Description, format, mediaType);
        Address = $"{DataFiles.BulkFolder}{register.Name}.{format.ToLowerInvariant()}";
        _bytes = new(make);
        _sha256 = new(() => Convert.ToHexStringLower(SHA256.HashData(Bytes)));
    }

    /// <summary>Whose records it has: <c>fakta</c>.</summary>
    public string Register { get; }

    public string Title { get; }

    public string Description { get; }

    /// <summary><c>CSV</c> or <c>JSON</c>.</summary>
    public string Format { get; }

    public string MediaType { get; }

    /// <summary>Where it lies: <c>/data/fakta.csv</c>.</summary>
    public string Address { get; }

    public byte[] Bytes => _bytes.Value;

    /// <summary>In hexadecimal.</summary>
    public string Sha256 => _sha256.Value;
}
