namespace Vidensportal.Calculator.Inputs;

/// <summary>How much a calculation may hold. The ranges of its numbers are the model's.</summary>
public static class InputLimits
{
    public const int Steps = 7;
    public const int RefundBrackets = 3;
    public const int MostPhaseInYears = 10;
    public const int MostMoves = 50;
    public const int MostNameCharacters = 40;
    public const int MostFields = 400;
    public const int MostJsonBytes = 64 * 1024;

    /// <summary>More unknown names than this are not told one by one.</summary>
    public const int MostUnknownNames = 20;
}
