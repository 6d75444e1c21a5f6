import type { Localized } from "./language.ts";

/** Words of the switch that draws patterns on the fills of charts. */
export interface PatternMessages {
  readonly add: string;
  readonly remove: string;
}

export const patternMessages = {
  zh: { add: "图形加图案", remove: "去掉图案" },
  en: { add: "Add patterns", remove: "Remove patterns" },
} as const satisfies Localized<PatternMessages>;
