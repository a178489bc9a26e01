namespace Vidensportal.Site.Views;

/// <summary>What a visitor asks of a page that answers: a form filled in, a search.</summary>
public abstract record VisitorInput;
