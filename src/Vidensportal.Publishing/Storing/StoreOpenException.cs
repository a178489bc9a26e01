namespace Vidensportal.Publishing.Storing;

/// <summary>The store can't be opened at all. The message is in Danish, for whoever starts the program, and says what to do.</summary>
public sealed class StoreOpenException(string message, Exception? inner = null) : Exception(message, inner);
