namespace Vidensportal.Calculator.Inputs;

/// <summary>Children who move from one step to another.</summary>
/// <param name="Row">The row of the form it was written in, from 1: what a warning points to.</param>
/// <param name="From">A step, 0 to 6.</param>
/// <param name="To">Another step.</param>
/// <param name="Children">Whole-year children; half ones are children who move in the middle of a year.</param>
/// <param name="SupportKroner">For each child and year, on top of the new step's price.</param>
public sealed record Move(int Row, int From, int To, double Children, double SupportKroner);
