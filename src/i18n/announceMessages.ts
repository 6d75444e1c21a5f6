import type { Localized } from "./language.ts";

/** Words that are only read out. */
export interface AnnounceMessages {
  /** A table is now sorted by a column. */
  readonly sorted: (column: string, descending: boolean) => string;
  /** A table stands in its own order again. */
  readonly unsorted: string;
}

export const announceMessages: Localized<AnnounceMessages> = {
  zh: {
    sorted: (column, descending) => `按${column}${descending ? "从大到小" : "从小到大"}排列`,
    unsorted: "恢复原来的次序",
  },
  en: {
    sorted: (column, descending) => `Sorted by ${column}, ${descending ? "largest" : "smallest"} first`,
    unsorted: "In the original order again",
  },
};
