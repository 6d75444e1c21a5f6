import type { Figure } from "../core/budget/figure.ts";
import type { Fen } from "../core/money/fen.ts";
import { fraction } from "./number.ts";

/**
 * How a figure looks as a bar from zero. `length` is from 0 to 1 of the full length.
 * A `stub` is a stated nil, `dashed` a nil that only the prose states, `hatched` a figure that the
 * file does not hold; `none` a blank, which leaves its place empty.
 */
export type FigureBar =
  | { readonly kind: "bar" | "dotted"; readonly length: number }
  | { readonly kind: "stub" | "dashed" | "hatched" | "none" };

/**
 * The bar of one figure.
 * @param full what the full length stands for; null draws stated amounts without a length
 */
export function figureBar(figure: Figure, full: Fen | null): FigureBar {
  switch (figure.state) {
    case "blank":
    case "empty":
      return { kind: "none" };
    case "withheld":
    case "not-in-file":
      return { kind: "hatched" };
    case "declared-none":
      return { kind: "stub" };
    case "stated":
    case "stated-in-prose":
    case "derived": {
      if (figure.amount === null) return { kind: "none" };
      if (figure.amount === 0) return { kind: figure.state === "stated-in-prose" ? "dashed" : "stub" };
      const length = fraction(figure.amount, full);
      return { kind: figure.state === "derived" ? "dotted" : "bar", length };
    }
  }
}
