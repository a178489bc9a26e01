using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.SignIn.Pages;

/// <summary>Fields that several forms about accounts have, and what can be wrong in them.</summary>
internal static class NewAccountFields
{
    public static IEnumerable<EditorFault> NameFaults(SentForm form) => Fault("navn", AccountRules.FaultInName(form.Line("navn")));

    public static IEnumerable<EditorFault> EmailFaults(SentForm form) => Fault("mail", AccountRules.FaultInEmail(form.Line("mail")));

    public static IEnumerable<EditorFault> IdFaults(SentForm form) => Fault("brugernavn", AccountRules.FaultInLocalId(form.Line("brugernavn")));

    public static IEnumerable<EditorFault> PasswordFaults(SentForm form, string id, string name)
    {
        var password = form.Whole("adgangskode");
        if (AccountRules.FaultInPassword(password, id, name) is { } fault) return [new("adgangskode", fault)];
        return password == form.Whole("gentag") ? [] : [new("gentag", "De to adgangskoder er ikke ens. Skriv den samme to gange.")];
    }

    public static IEnumerable<EditorFault> Fault(string field, string? message) => message is null ? [] : [new(field, message)];
}
