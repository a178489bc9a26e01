namespace Vidensportal.App.SignIn.Organisation;
internal static class OrganisationSettingsFile { public static OrganisationSettings? Read(string path) => File.Exists(path) ? throw new NotSupportedException() : null; }
