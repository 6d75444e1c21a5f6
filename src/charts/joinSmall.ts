import { sumFen, ZERO, type Fen } from "../core/money/fen.ts";
import { plottedArea } from "./number.ts";
import type { PlottedNode } from "./plottedNode.ts";

export interface Joined {
  /** Drawn for themselves, largest first. */
  readonly own: readonly PlottedNode[];
  /** Drawn as one, after them; empty where nothing is joined. */
  readonly rest: readonly PlottedNode[];
  readonly restAmount: Fen;
}

/**
 * Joins the smallest parts of a whole, from the smallest up, while they are too small to be drawn
 * for themselves. A small one alone stays.
 * @param perFen length (px, or turns) of one fen, as a float
 * @param least length below which a part cannot be read or pointed at
 */
export function joinSmall(parts: readonly PlottedNode[], perFen: number, least: number): Joined {
  const own = parts.filter((part) => plottedArea(part.amount) * perFen >= least);
  const rest = parts.slice(own.length);
  if (rest.length < 2) return { own: parts, rest: [], restAmount: ZERO };
  return { own, rest, restAmount: sumFen(rest.map((part) => part.amount)) };
}
