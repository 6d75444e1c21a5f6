import type { Fen } from "../core/money/fen.ts";
import type { Localized } from "./language.ts";

export type Direction = "increase" | "decrease" | "unchanged";

/** Words for a move between two years: the verb goes before its figure and stays on its line. */
export interface ChangeMessages {
  /** 增加 · 减少 · 持平. */
  readonly verbs: Readonly<Record<Direction, string>>;
  /** 上升18.68% · 下降18.68%: the percent text without sign. */
  readonly rate: (direction: Direction, percent: string) => string;
}

export const changeMessages = {
  zh: {
    verbs: { increase: "增加", decrease: "减少", unchanged: "持平" },
    rate: (direction, percent) =>
      ({ increase: `上升${percent}%`, decrease: `下降${percent}%`, unchanged: "持平" })[direction],
  },
  en: {
    verbs: { increase: "up", decrease: "down", unchanged: "unchanged" },
    rate: (direction, percent) =>
      ({ increase: `up ${percent}%`, decrease: `down ${percent}%`, unchanged: "unchanged" })[direction],
  },
} satisfies Localized<ChangeMessages>;

/** The direction of a signed change; null where its amount is not known. */
export function directionOf(delta: Fen | null): Direction | null {
  if (delta === null) return null;
  if (delta === 0) return "unchanged";
  return delta > 0 ? "increase" : "decrease";
}
