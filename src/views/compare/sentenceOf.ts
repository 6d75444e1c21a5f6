import type { ComparedCell, ComparedMeasure, Comparison, PeriodRow } from "../../core/analysis/comparison.ts";
import type { ConditionKind } from "../../core/analysis/comparability.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { sizeOf } from "../../core/budget/figureOf.ts";
import { absFen, compareFen, ZERO, type Fen } from "../../core/money/fen.ts";
import type { CompareSentences, Said } from "../../i18n/compareSaid.ts";

/** What a sentence is made from besides the comparison: words and names in the reader's language. */
export interface Saying {
  readonly sentences: CompareSentences;
  readonly of: (disclosure: string) => string;
  /** The body with its period. */
  readonly said: (disclosure: string) => string;
  /** 普陀区4个部门2025年预算. */
  readonly whoOf: (disclosures: readonly string[]) => string;
  /** A measure, with its period before it where the documents are of several. */
  readonly inPeriod: (disclosure: string, measure: string) => string;
  /** 36.74%, 不足0.01%; "" where an operand is not known. */
  readonly share: (cell: ComparedCell) => string;
  readonly measure: (measure: ComparedMeasure["measure"]) => string;
  readonly conditions: (kinds: readonly ConditionKind[]) => string;
}

/** A figure of a sentence: what it is of, and for a difference what was taken away. */
interface MadeFigure {
  readonly figure: Figure;
  readonly disclosure: string;
  readonly measure: string;
  /** The document whose figure is taken away; absent where nothing is. */
  readonly less?: string;
}

/** A sentence with its figures and the document each is of. */
export interface Made {
  readonly said: Said;
  readonly figures: readonly MadeFigure[];
}

/** The main finding: two years where they are asked for, else the range of the largest group, else why there is none. */
export function sentenceOf(comparison: Comparison, isTwoYears: boolean, saying: Saying): Made | null {
  const [main] = comparison.measures;
  if (main === undefined) return null;
  const own = comparison.members.every(({ body }) => body === comparison.members[0]?.body);
  if ((isTwoYears || own) && comparison.periods.length > 0) return periodSentence(comparison.periods, saying);
  if (comparison.members.length < 2) return aloneSentence(main, saying);
  const spread = [...main.spreads].sort((a, b) => b.known.length - a.known.length)[0];
  if (comparison.groups.length > 1) return groupsSentence(comparison, main, saying);
  if (spread?.difference === undefined || spread.difference === null)
    return groupsSentence(comparison, main, saying);
  return rangeSentence(comparison, main, saying);
}

function rangeSentence(comparison: Comparison, main: ComparedMeasure, saying: Saying): Made | null {
  const [spread] = main.spreads;
  const [largest, smallest] = [spread?.largest[0], spread?.smallest[0]];
  if (spread?.difference == null || largest === undefined || smallest === undefined) return null;
  const part = comparison.measures.find(({ spreads }) => spreads[0]?.shares != null);
  const shares = part?.spreads[0]?.shares ?? null;
  const measure = saying.measure(main.measure);
  return {
    said: saying.sentences.range({
      who: saying.whoOf(spread.known),
      measure,
      smallest: saying.of(smallest.disclosure),
      largest: saying.of(largest.disclosure),
      shares:
        part === undefined || shares === null || main.whole !== null
          ? null
          : {
              measure: saying.measure(part.measure),
              lowest: saying.share(shares.lowest),
              highest: saying.share(shares.highest),
            },
    }),
    figures: [
      { figure: smallest.figure, disclosure: smallest.disclosure, measure },
      { figure: largest.figure, disclosure: largest.disclosure, measure },
      { figure: spread.difference, disclosure: largest.disclosure, measure, less: smallest.disclosure },
    ],
  };
}

function groupsSentence(
  { members, groups, barriers }: Comparison,
  main: ComparedMeasure,
  saying: Saying,
): Made | null {
  const differ = saying.conditions(barriers);
  const [first, second] = main.cells;
  if (members.length === 2 && first !== undefined && second !== undefined && barriers.length > 0) {
    const measure = saying.measure(main.measure);
    return {
      said: saying.sentences.besideOnly({
        measure,
        first: saying.said(first.disclosure),
        second: saying.said(second.disclosure),
        differ,
      }),
      figures: [first, second].map(({ figure, disclosure }) => ({ figure, disclosure, measure })),
    };
  }
  if (groups.length > 1)
    return { said: [saying.sentences.severalGroups(members.length, groups.length, differ)], figures: [] };
  return { said: [saying.whoOf(members.map(({ disclosure }) => disclosure))], figures: [] };
}

function aloneSentence(main: ComparedMeasure, saying: Saying): Made | null {
  const [cell] = main.cells;
  if (cell === undefined) return null;
  const measure = saying.measure(main.measure);
  return {
    said: saying.sentences.alone(saying.said(cell.disclosure), measure),
    figures: [{ figure: cell.figure, disclosure: cell.disclosure, measure }],
  };
}

function periodSentence(periods: readonly PeriodRow[], saying: Saying): Made | null {
  const [only] = periods;
  if (only === undefined) return null;
  if (periods.length === 1) return onePeriod(only, 0, saying);
  const compared = periods.filter(({ measures }) => measures[0]?.delta?.amount != null);
  const size = ({ measures }: PeriodRow): Fen => absFen(measures[0]?.delta?.amount ?? ZERO);
  const [most] = [...compared].sort((a, b) => compareFen(size(b), size(a)));
  const moved = most?.measures[0];
  if (most === undefined || moved?.delta == null) return onePeriod(only, 0, saying);
  const measure = saying.measure(moved.measure);
  return {
    said: saying.sentences.periods({
      compared: compared.length,
      barred: periods.length - compared.length,
      before: most.before.year,
      after: most.after.year,
      who: saying.of(most.after.disclosure),
      measure,
      direction: directionOf(moved.delta),
      percent: unsigned(moved.percent),
    }),
    figures: [
      {
        figure: sizeOf(moved.delta),
        disclosure: most.after.disclosure,
        measure,
        less: most.before.disclosure,
      },
    ],
  };
}

/** One body's two years of one of its measures; null where it has no such measure. */
export function onePeriod(row: PeriodRow, at: number, saying: Saying): Made | null {
  const moved = row.measures[at];
  if (moved === undefined) return null;
  const measure = saying.measure(moved.measure);
  const given = {
    who: saying.of(row.after.disclosure),
    measure,
    before: row.before.year,
    after: row.after.year,
  };
  const ends = [moved.before, moved.after].map(({ figure, disclosure }) => ({ figure, disclosure, measure }));
  if (moved.delta === null) {
    const differ = row.barriers.length === 0 ? null : saying.conditions(row.barriers);
    if (differ === null) return null;
    return { said: saying.sentences.periodBarred({ ...given, differ }), figures: ends };
  }
  return {
    said: saying.sentences.period({
      ...given,
      direction: directionOf(moved.delta),
      percent: unsigned(moved.percent),
    }),
    figures: [
      ...ends,
      {
        figure: sizeOf(moved.delta),
        disclosure: row.after.disclosure,
        measure,
        less: row.before.disclosure,
      },
    ],
  };
}

function directionOf({ amount }: Figure): "up" | "down" | "same" {
  return amount === null || amount === 0 ? "same" : amount > 0 ? "up" : "down";
}

function unsigned(percent: string | null): string | null {
  return percent?.replace(/^-/u, "") ?? null;
}
