namespace Vidensportal.Content.Schema;

/// <summary>What the ids in a field are ids of, so that a form can offer those that are there.</summary>
public enum Reference { Topic, Audience, Page, Fact, Source, Disagreement, CoreComponent }
