import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { compareFen, type Fen } from "../money/fen.ts";
import { compareRatios } from "../money/ratio.ts";
import { comparandOf, type Comparand } from "./comparability.ts";
import {
  RANKED,
  type ItemStanding,
  type Ranked,
  type RankingCell,
  type RankingFailure,
  type RankingGroup,
  type RankingRow,
  type ThreePublicRanking,
} from "./threePublicRanking.ts";
import { threePublicRow } from "./threePublicRow.ts";

/** A document of the ranking, and the same body's of the year before where it is at hand. */
export interface RankingMember {
  readonly disclosure: Disclosure;
  readonly prior: Disclosure | null;
}

interface Read {
  readonly row: RankingRow;
  readonly like: Pick<Comparand, "year" | "phase" | "scope" | "level">;
}

/**
 * 三公 set side by side and ranked, item by item, among the documents that compare: of one year,
 * phase, scope, level of government and money, which are those of most of the members. An item
 * that a body says another pays for is not ranked for anyone, nor the whole that holds it.
 * @param others documents that are no members, listed with the condition that keeps them out
 */
export function threePublicRankingOf(
  members: readonly RankingMember[],
  others: readonly RankingMember[] = [],
): ThreePublicRanking {
  const read = members.map(readMember);
  const group = groupOf(read);
  const all = [...read, ...others.map(readMember)].map((each) => ({
    ...each,
    failures: failuresOf(each, group),
  }));
  const fit = all.filter(({ failures }) => failures.length === 0);
  const seen = new Map(fit.map(({ row }) => [row.departmentKey, row.disclosure]));
  const judged = all.map((each) => {
    const last = seen.get(each.row.departmentKey);
    const isOlder = each.failures.length === 0 && last !== each.row.disclosure;
    return isOlder ? { ...each, failures: [{ kind: "edition" } as const] } : each;
  });
  const rows = judged.filter(({ failures }) => failures.length === 0).map(({ row }) => row);
  const standings = standingsOf(rows);
  return {
    group,
    rows: rows.map((row) => rankedRow(row, rows, standings)),
    standings,
    unranked: judged
      .filter(({ failures }) => failures.length > 0)
      .map(({ row, like, failures }) => ({ row, ...like, failures })),
  };
}

/** The rows from the highest amount (or share) of an item down; those without a rank after them, as given. */
export function inRankOrder(
  rows: readonly RankingRow[],
  measure: Ranked,
  by: "rank" | "shareRank" = "rank",
): readonly RankingRow[] {
  const place = ({ cells }: RankingRow): number => cells[measure][by] ?? rows.length + 1;
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** Whether another body pays for an item, or for one that the whole holds: its amounts do not compare. */
export function holdsPooled({ rows, standings }: ThreePublicRanking, measure: Ranked): boolean {
  return measure === "three-public" ? rows.some(hasPooled) : standings[measure].pooled.length > 0;
}

/** The item to rank by where the reader names none: the whole if it is ranked, else the first item that is. */
export function usualRanked(standings: ThreePublicRanking["standings"]): Ranked {
  const order: readonly Ranked[] = ["three-public", ...RANKED];
  return order.find((measure) => standings[measure].isRanked) ?? "three-public";
}

function readMember({ disclosure, prior }: RankingMember): Read {
  const { year, phase, scope, level } = comparandOf(disclosure);
  const like = { year, phase, scope, level };
  return { row: threePublicRow(disclosure, prior), like };
}

function groupOf(read: readonly Read[]): RankingGroup | null {
  const [first] = read;
  if (first === undefined) return null;
  const money = usual(read.flatMap(({ row }) => (row.money === null ? [] : [row.money])));
  return {
    year: usual(read.map(({ like }) => like.year)) ?? first.like.year,
    phase: usual(read.map(({ like }) => like.phase)) ?? first.like.phase,
    scope: usual(read.map(({ like }) => like.scope)) ?? first.like.scope,
    level: usual(read.map(({ like }) => like.level)) ?? first.like.level,
    money,
  };
}

/** What occurs most often, the first of several; null for an empty list. */
function usual<T>(values: readonly T[]): T | null {
  const times = (value: T): number => values.filter((each) => each === value).length;
  return values.reduce<T | null>(
    (best, value) => (best === null || times(value) > times(best) ? value : best),
    null,
  );
}

function failuresOf({ row: { money }, like }: Read, group: RankingGroup | null): readonly RankingFailure[] {
  if (group === null) return [];
  const failures: RankingFailure[] = [];
  if (like.scope !== group.scope) failures.push({ kind: "scope", is: like.scope, ranked: group.scope });
  if (like.phase !== group.phase) failures.push({ kind: "phase", is: like.phase, ranked: group.phase });
  if (like.year !== group.year) failures.push({ kind: "year", is: like.year, ranked: group.year });
  if (like.level !== group.level) failures.push({ kind: "level", is: like.level, ranked: group.level });
  if (money !== null && group.money !== null && money !== group.money)
    failures.push({ kind: "money", is: money, ranked: group.money });
  return failures;
}

function standingsOf(rows: readonly RankingRow[]): ThreePublicRanking["standings"] {
  const standing = (measure: Ranked): ItemStanding => {
    const cells = rows.map(({ disclosure, cells: all }) => ({ disclosure, cell: all[measure] }));
    const isPooled = ({ cell }: (typeof cells)[number]): boolean => cell.saying === "pooled";
    const known = cells.filter((each) => !isPooled(each) && each.cell.figure.amount !== null);
    const pooled = cells.filter(isPooled);
    const amounts = known.flatMap(({ cell }) => (cell.figure.amount === null ? [] : [cell.figure.amount]));
    const most = [...amounts].sort(compareFen).at(-1) ?? null;
    const somePooled = measure === "three-public" ? rows.some(hasPooled) : pooled.length > 0;
    return {
      measure,
      isRanked: known.length >= 2 && !somePooled,
      known: known.length,
      pooled: pooled.map(({ disclosure }) => disclosure),
      perhapsCarrying:
        pooled.length === 0
          ? []
          : known.filter(({ cell }) => cell.figure.amount !== 0).map(({ disclosure }) => disclosure),
      unknown: cells
        .filter((each) => !isPooled(each) && each.cell.figure.amount === null)
        .map(({ disclosure }) => disclosure),
      full: most === null || most <= 0 ? null : most,
    };
  };
  return {
    reception: standing("reception"),
    overseas: standing("overseas"),
    "vehicle-purchase": standing("vehicle-purchase"),
    "vehicle-operation": standing("vehicle-operation"),
    "three-public": standing("three-public"),
  };
}

function hasPooled({ cells }: RankingRow): boolean {
  return RANKED.some((measure) => cells[measure].saying === "pooled");
}

function rankedRow(
  row: RankingRow,
  rows: readonly RankingRow[],
  standings: ThreePublicRanking["standings"],
): RankingRow {
  const cell = (measure: Ranked): RankingCell => {
    const own = row.cells[measure];
    if (!standings[measure].isRanked) return own;
    const others = rows.map((each) => ({ figure: each.cells[measure].figure, whole: each.appropriation }));
    const rank = placeOf(
      own.figure,
      others.map(({ figure }) => figure),
    );
    return {
      ...own,
      rank,
      shareRank: sharePlaceOf({ figure: own.figure, whole: row.appropriation }, others),
    };
  };
  return {
    ...row,
    cells: {
      reception: cell("reception"),
      overseas: cell("overseas"),
      "vehicle-purchase": cell("vehicle-purchase"),
      "vehicle-operation": cell("vehicle-operation"),
      "three-public": cell("three-public"),
    },
  };
}

/** One more than those that are above: equal amounts share a place, and the next is left out. */
function placeOf({ amount }: Figure, all: readonly Figure[]): number | null {
  if (amount === null) return null;
  return 1 + all.filter((each) => each.amount !== null && compareFen(each.amount, amount) > 0).length;
}

interface Part {
  readonly figure: Figure;
  readonly whole: Figure;
}

function sharePlaceOf(own: Part, all: readonly Part[]): number | null {
  const ratio = ratioOf(own);
  if (ratio === null) return null;
  const above = all.filter((each) => {
    const other = ratioOf(each);
    return other !== null && compareRatios(other, ratio) > 0;
  });
  return 1 + above.length;
}

function ratioOf({ figure, whole }: Part): readonly [Fen, Fen] | null {
  if (figure.amount === null || whole.amount === null || whole.amount <= 0) return null;
  return [figure.amount, whole.amount];
}
