namespace Vidensportal.Search.Indexing;

/// <summary>Goes through the tokens of a stored text.</summary>
internal ref struct TokenReader(ReadOnlySpan<byte> codes, int[] wordOfToken)
{
    private readonly ReadOnlySpan<byte> _codes = codes;
    private int _place;

    /// <summary>Which token it is.</summary>
    public int Current { get; private set; }

    /// <summary>The token's word in the lexicon; -1 for a separator, and before the first.</summary>
    public int Word { get; private set; } = -1;

    /// <summary>Whether a single space stands before the token.</summary>
    public bool IsAfterSpace { get; private set; }

    public bool MoveNext()
    {
        if (_place == _codes.Length) return false;
        var token = (int)_codes[_place++];
        if (token >= 0x80) token = Rest(token & 0x7f);
        var word = wordOfToken[token];
        IsAfterSpace = word >= 0 && Word >= 0;
        Current = token;
        Word = word;
        return true;
    }

    private int Rest(int token)
    {
        for (var shift = 7; _place < _codes.Length; shift += 7)
        {
            var part = _codes[_place++];
            token |= (part & 0x7f) << shift;
            if (part < 0x80) break;
        }
        return token;
    }
}
