import { codesAbove, commonCode, type CodeChange } from "../classification/codeChanges.ts";
import { sameThing } from "../text/sameThing.ts";

/** The codes that one year's table prints, with their names. */
export type PrintedCodes = ReadonlyMap<string, string>;

/** What a change of the classification does to one line of a comparison. */
export interface CodeNote {
  readonly change: CodeChange;
  /**
   * `joined` with an old code, or `renamed`: compared. `parent`: only at `at`; `moved`: money of the
   * line went to or came from another code under it; `broken`: not compared at all.
   */
  readonly how: "joined" | "renamed" | "parent" | "moved" | "broken";
  /** The code at which both years compare; "" for the whole. */
  readonly at: string;
}

/** How the codes of two years go together. */
export interface CodeJoins {
  /** By code of the later year, the codes of the earlier one that are the same line. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  readonly notes: ReadonlyMap<string, CodeNote>;
}

/**
 * What the changes between two years mean for the codes that both tables print. A change that
 * neither table shows (all its codes stand in both, under their names) does nothing.
 */
export function codeJoinsOf(
  now: PrintedCodes,
  before: PrintedCodes,
  changes: readonly CodeChange[],
): CodeJoins {
  const joined = new Map<string, readonly string[]>();
  const notes = new Map<string, CodeNote>();
  const stays = (code: string): boolean => {
    const [name, old] = [now.get(code), before.get(code)];
    return name !== undefined && old !== undefined && sameThing(name, old);
  };
  for (const change of changes) {
    const gone = printedOf(before, change.from).filter((code) => !stays(code));
    const come = printedOf(now, change.to).filter((code) => !stays(code));
    if (change.type === "scheme" || gone.length + come.length === 0) continue;
    if (change.compare === "join") joinPairs(change, { now, before, joined, notes, stays });
    else barAll(change, [...printedOf(before, change.from), ...gone, ...come], { now, before, notes });
  }
  return { joined, notes };
}

interface Codes {
  readonly now: PrintedCodes;
  readonly before: PrintedCodes;
  readonly notes: Map<string, CodeNote>;
}

function joinPairs(
  change: CodeChange,
  codes: Codes & {
    readonly joined: Map<string, readonly string[]>;
    readonly stays: (code: string) => boolean;
  },
): void {
  const pairs =
    change.from.length === change.to.length
      ? change.to.map((to, i) => ({ to, from: change.from.slice(i, i + 1) }))
      : change.to.map((to) => ({ to, from: change.from }));
  for (const { to, from } of pairs) {
    const old = from.filter((code) => codes.before.has(code));
    const [only] = old;
    if (!codes.now.has(to) || only === undefined) {
      barAll(change, [...old, ...(codes.now.has(to) ? [to] : [])], codes);
    } else if (old.length === 1 && only === to) {
      if (!codes.stays(to)) codes.notes.set(to, { change, how: "renamed", at: to });
    } else {
      codes.joined.set(to, old);
      codes.notes.set(to, { change, how: "joined", at: to });
      barBelow(change, [to, ...old], codes);
      barMoved(change, [to, ...old], codes);
    }
  }
}

/** Lines that compare only at what is above all of them, or not at all; so do those between. */
function barAll(change: CodeChange, printed: readonly string[], codes: Codes): void {
  const at = commonCode([...change.from, ...change.to]);
  const involved = new Set([
    ...printed,
    ...(change.compare === "join-parent" ? printedOf(codes.now, [...change.from, ...change.to]) : []),
    ...(change.compare === "join-parent" ? printedOf(codes.before, [...change.from, ...change.to]) : []),
  ]);
  const how = change.compare === "break" ? "broken" : "parent";
  for (const code of involved) codes.notes.set(code, { change, how, at: how === "broken" ? code : at });
  if (how === "parent") barMoved(change, [...involved], codes);
}

/** Codes printed under joined ones have no partner of their own. */
function barBelow(change: CodeChange, joined: readonly string[], { now, before, notes }: Codes): void {
  for (const code of new Set([...printedOf(now, joined), ...printedOf(before, joined)])) {
    if (!joined.includes(code)) notes.set(code, { change, how: "parent", at: joined[0] ?? "" });
  }
}

/** Codes between the lines and what is above all of them: money moved across them. */
function barMoved(change: CodeChange, printed: readonly string[], { notes }: Codes): void {
  const at = commonCode([...change.from, ...change.to]);
  for (const above of printed.flatMap(codesAbove)) {
    if (above.length > at.length && !change.from.includes(above) && !change.to.includes(above))
      notes.set(above, { change, how: "moved", at });
  }
}

/** The codes of a list that a table prints, and those it prints under them. */
function printedOf(printed: PrintedCodes, codes: readonly string[]): readonly string[] {
  return [...printed.keys()].filter((code) => codes.some((each) => code.startsWith(each)));
}
