import { fen, ZERO, type Fen } from "../money/fen.ts";
import type { ChangeBreakdown, ChangeLine } from "./changeBreakdown.ts";

/**
 * Lines whose change, up or down, is at least so large and for which the text gives no reason:
 * neither of the line nor of one above or below it that moved by the same amount. Largest first;
 * of lines that are one money, the innermost.
 * @param above in fen, not negative
 */
export function unexplainedOf(breakdown: ChangeBreakdown, above: Fen): readonly ChangeLine[] {
  const { lines } = breakdown;
  return lines
    .filter((line) => line.isLeaf && size(line) > 0 && size(line) >= above && !isExplained(line, lines))
    .sort((a, b) => size(b) - size(a));
}

/** The nearest line above one, short of the whole, for which the text gives a reason; null where none has one. */
export function explainedAbove({ lines }: ChangeBreakdown, { code }: ChangeLine): ChangeLine | null {
  if (code === null) return null;
  const above = lines.filter(
    (line) =>
      line.reasonKinds.length > 0 && line.code !== null && line.code !== code && code.startsWith(line.code),
  );
  return above.at(-1) ?? null;
}

/** A round amount that about one hundredth of this year's whole exceeds: 10, 20, 50, 100 万元 …; a sensible threshold. */
export function usualThreshold(breakdown: ChangeBreakdown): Fen {
  const hundredth = Math.floor((breakdown.whole.now.amount ?? ZERO) / 100);
  let step = ONE_WAN;
  while (step * 10 <= hundredth) step *= 10;
  const factor = [5, 2, 1].find((each) => step * each <= hundredth) ?? 1;
  return fen(step * factor);
}

const ONE_WAN = 1_000_000;

function isExplained(line: ChangeLine, lines: readonly ChangeLine[]): boolean {
  return lines.some(
    (other) =>
      other.reasonKinds.length > 0 &&
      (other === line || (isKin(other, line) && other.delta.amount === line.delta.amount)),
  );
}

function isKin(one: ChangeLine, other: ChangeLine): boolean {
  if (one.code === null || other.code === null) return false;
  return one.code.startsWith(other.code) || other.code.startsWith(one.code);
}

function size({ delta }: ChangeLine): number {
  return Math.abs(delta.amount ?? 0);
}
