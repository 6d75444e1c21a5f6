import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { notInFile, statementFigure } from "../budget/figureOf.ts";
import { sumOfFigures } from "../budget/figureSum.ts";
import { changesBetween, type CodeChange } from "../classification/codeChanges.ts";
import { sameThing } from "../text/sameThing.ts";
import { levelOfCode } from "./codedLines.ts";
import type { ChangeBar, ChangeLine, ChangeWhole } from "./changeBreakdown.ts";
import { lineOf } from "./changeLine.ts";
import { baseStated, wholeOf } from "./changeRow.ts";
import { changeOfCode, codesWithChange, tellsLastYear, tellsYearOnYear } from "./changeStatements.ts";
import { codeJoinsOf, type CodeJoins } from "./codeJoins.ts";
import { economicTree, functionTree, isShownNil, type CodedTree } from "./codedTree.ts";

/** Two years of one body, and what bars comparing them. */
export interface YearPair {
  readonly disclosure: Disclosure;
  readonly prior: Disclosure | null;
  readonly bar: ChangeBar | null;
  readonly changes: readonly CodeChange[] | null;
}

/** The wholes and lines of one breakdown, before they are put together. */
export interface FoundLines {
  readonly wholeIs: ChangeWhole;
  readonly whole: ChangeLine | null;
  readonly lines: readonly ChangeLine[];
}

interface Coded extends YearPair {
  readonly by: "function" | "economic";
  readonly now: CodedTree | null;
  readonly before: CodedTree | null;
  readonly joins: CodeJoins;
  readonly codes: readonly string[];
}

/** The lines of a functional or economic table in both years, and of the prose where it names codes. */
export function codedChangesOf(pair: YearPair, by: "function" | "economic"): FoundLines {
  const { disclosure, prior } = pair;
  const tree = by === "function" ? functionTree : economicTree;
  const now = tree(disclosure);
  const before = prior === null ? null : tree(prior);
  const bar = pair.bar ?? (now !== null && before !== null && now.money !== before.money ? "money" : null);
  const between = changesBetween(pair.changes ?? [], prior?.year ?? disclosure.year - 1, disclosure.year);
  const joins: CodeJoins =
    before === null || now === null
      ? { joined: new Map(), notes: new Map() }
      : codeJoinsOf(namesOf(now), namesOf(before), between);
  const taken = new Set([...joins.joined].flatMap(([to, from]) => from.filter((code) => code !== to)));
  const worded = by === "function" ? codesWithChange(disclosure, tellsLastYear) : [];
  const codes = [...new Set([...codesOf(now), ...codesOf(before), ...worded])]
    .filter((code) => now?.nodes.has(code) === true || !taken.has(code))
    .sort();
  const coded: Coded = { ...pair, bar, by, now, before, joins, codes };
  const wholeIs = by === "economic" ? "basic" : now?.money === "appropriation" ? "appropriation" : "total";
  return {
    wholeIs,
    whole: wholeLine(coded),
    lines: codes.map((code) => lineAt(code, coded)).filter((line) => line !== null),
  };
}

/** The table's own whole; the prose speaks of it where it gives the same amount for the body's. */
function wholeLine({ disclosure, prior, bar, by, now, before }: Coded): ChangeLine | null {
  const measure = by === "economic" ? "basic" : "total";
  const known = wholeOf(disclosure, prior, measure, tellsYearOnYear, tellsLastYear);
  const own = now?.nodes.get("")?.figure ?? null;
  const loaded = before?.nodes.get("")?.figure ?? (own === null ? known.loaded : notInFile());
  const isSame =
    (own === null || own.amount === known.now.amount) &&
    (known.loaded === null || loaded?.amount === known.loaded.amount);
  return lineOf({
    key: "",
    name: "",
    level: 0,
    isLeaf: false,
    known: {
      ...known,
      now: own ?? known.now,
      loaded: prior === null ? null : loaded,
      statement: isSame ? known.statement : null,
      statedPrior: isSame ? known.statedPrior : null,
    },
    bar,
    note: null,
    nil: false,
  });
}

function lineAt(code: string, coded: Coded): ChangeLine | null {
  const { disclosure, prior, by, now, before, joins, codes } = coded;
  const own = now?.nodes.get(code);
  const old = before?.nodes.get(code);
  const statement =
    by === "function"
      ? changeOfCode(disclosure, code, own?.figure ?? null, tellsYearOnYear, tellsLastYear)
      : null;
  const note = joins.notes.get(code) ?? null;
  const name = own?.name ?? old?.name ?? statement?.path?.split("›").at(-1)?.trim() ?? code;
  const said = statement === null ? null : statementFigure(disclosure, statement);
  const nowNil = now !== null && (own !== undefined || isShownNil(now, code));
  const thenNil = before !== null && (old !== undefined || isShownNil(before, code));
  return lineOf({
    key: code,
    name,
    level: levelOfCode(code),
    isLeaf: codes.every((each) => each === code || !each.startsWith(code)),
    known: {
      disclosure,
      measure: by === "economic" ? "basic" : "total",
      code,
      now: own?.figure ?? said ?? notInFile(),
      loaded: prior === null ? null : loadedAt(code, coded),
      statement,
      statedPrior: baseStated(disclosure, statement),
    },
    bar: coded.bar ?? lineBar(code, coded),
    note,
    nil: coded.changes !== null && nowNil && thenNil,
  });
}

function loadedAt(code: string, { before, joins }: Coded): Figure {
  const old = (joins.joined.get(code) ?? [code]).map((each) => before?.nodes.get(each)?.figure);
  const known = old.filter((figure) => figure !== undefined);
  const [only] = known;
  if (only === undefined) return notInFile();
  return known.length === 1 ? only : sumOfFigures(known);
}

function lineBar(code: string, { now, before, joins }: Coded): ChangeBar | null {
  const how = joins.notes.get(code)?.how;
  if (how === "parent" || how === "moved" || how === "broken") return "code";
  if (how !== undefined) return null;
  const [own, old] = [now?.nodes.get(code), before?.nodes.get(code)];
  if (own?.isConflict === true || old?.isConflict === true) return "name";
  return own !== undefined && old !== undefined && !sameThing(own.name, old.name) ? "name" : null;
}

function codesOf(tree: CodedTree | null): readonly string[] {
  return tree === null ? [] : [...tree.nodes.keys()].filter((code) => code !== "");
}

function namesOf(tree: CodedTree): ReadonlyMap<string, string> {
  return new Map([...tree.nodes.values()].filter(({ code }) => code !== "").map((n) => [n.code, n.name]));
}
