using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Vidensportal.App.SignIn;

/// <summary>The keys that cookies and sessions are encrypted with, a file for each, for the program's own user alone.</summary>
internal sealed class PrivateKeys(string folder) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(path => XElement.Load(path))] : [];

    public void StoreElement(XElement element, string friendlyName)
    {
        PrivateFile.CreateFolder(Path.GetDirectoryName(folder)!);
        PrivateFile.Write(Path.Combine(folder, friendlyName + ".xml"), System.Text.Encoding.UTF8.GetBytes(element.ToString()));
    }
}
