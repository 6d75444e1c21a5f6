const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/** Text above the line: a digit there is a note's mark or a power, never a digit of the figure before it. */
export function raised(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => RAISED[Number(digit)] ?? digit);
}

/** Text below the line, whose digits are no digits of the figure before it either. */
export function lowered(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => LOWERED[Number(digit)] ?? digit);
}
