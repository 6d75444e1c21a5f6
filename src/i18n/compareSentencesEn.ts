import { commonMessages } from "./commonMessages.ts";
import type { CompareSentences } from "./compareSaid.ts";
import { counted } from "./counted.ts";

/** The English sentences of the comparison. */
export const compareSentencesEn: CompareSentences = {
  range: ({ who, measure, smallest, largest, shares }) => [
    `${measure} of ${who} runs from `,
    { figure: 0 },
    ` (${smallest}) to `,
    { figure: 1 },
    ` (${largest}), `,
    { figure: 2 },
    " apart",
    ...(shares === null
      ? []
      : [`; ${lower(shares.measure)} takes from ${shares.lowest} to ${shares.highest}`]),
  ],
  besideOnly: ({ measure, first, second, differ }) => [
    `${measure} of ${first} `,
    { figure: 0 },
    `, of ${second} `,
    { figure: 1 },
    `: different ${differ}, so side by side only`,
  ],
  severalGroups: (documents, groups, differ) =>
    `${counted(documents, "document")} in ${counted(groups, "group")}, which differ in ${differ} and stand side by side only; within a group they compare`,
  period: ({ who, measure, before, after, direction, percent }) => [
    `${measure} of ${who}: `,
    { figure: 0 },
    ` in ${String(before)}, `,
    { figure: 1 },
    ` in ${String(after)}`,
    ...(direction === "same"
      ? [", unchanged"]
      : [`, ${directionEn[direction]} by `, { figure: 2 }, percent === null ? "" : ` (${percent}%)`]),
  ],
  periodBarred: ({ who, measure, before, after, differ }) => [
    `${measure} of ${who}: `,
    { figure: 0 },
    ` in ${String(before)}, `,
    { figure: 1 },
    ` in ${String(after)}; different ${differ}, so no change is formed`,
  ],
  periods: ({ compared, barred, before, after, who, measure, direction, percent }) => [
    `From ${String(before)} to ${String(after)} ${String(compared)} departments compare; ${lower(measure)} of ${who} moved most, `,
    ...(direction === "same"
      ? ["unchanged"]
      : [`${directionEn[direction]} by `, { figure: 0 }, percent === null ? "" : ` (${percent}%)`]),
    ...(barred === 0 ? [] : [`; ${String(barred)} under different conditions form no change`]),
  ],
  alone: (who, measure) => [
    `Only one document, of ${who}: ${lower(measure)} `,
    { figure: 0 },
    "; add a department or a year to compare",
  ],
  spread: ({ measure, known, largest, smallest }) => [
    `${measure} (${counted(known, "department")}): ${enList(largest)} most, `,
    { figure: 0 },
    `; ${enList(smallest)} least, `,
    { figure: 1 },
    "; ",
    { figure: 2 },
    " apart.",
  ],
  allEqual: (measure, known) => [`${measure} (${counted(known, "department")}): all `, { figure: 0 }, "."],
  shares: ({ measure, whole, highest, lowest, points }) => [
    `${measure} as a share of ${whole}: ${highest[0]} highest, ${highest[1]} (`,
    { figure: 0 },
    " ÷ ",
    { figure: 1 },
    `); ${lowest[0]} lowest, ${lowest[1]} (`,
    { figure: 2 },
    " ÷ ",
    { figure: 3 },
    `); ${points} percentage points apart.`,
  ],
  listed: (measure, who, why) => [
    `${measure}: `,
    ...who.flatMap((name, at) => [`${at === 0 ? "" : "; "}${name} `, { figure: at }]),
    `. ${why}`,
  ],
  largestClass: ({ who, name, share }) => [
    `${who}: most for ${name}, `,
    { figure: 0 },
    `, ${share} of `,
    { figure: 1 },
    ".",
  ],
  differSome: (what) => `Those of different ${what} are not subtracted or ranked.`,
  differ: (what) => `Different ${what}: not subtracted or ranked.`,
  pooled: "A text says that another body pays for official overseas visits: not subtracted or ranked.",
  unknown: (who) => ` No figure: ${enList(who)}.`,
  list: enList,
  stop: ".",
};

const directionEn = { up: "up", down: "down" } as const;

function enList(items: readonly string[]): string {
  return items.join(commonMessages.en.listSeparator);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
