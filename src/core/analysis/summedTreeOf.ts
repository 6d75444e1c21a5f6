import type { Disclosure } from "../budget/disclosure.ts";
import { notInFile } from "../budget/figureOf.ts";
import { sumOfFigures } from "../budget/figureSum.ts";
import type { SpendingMeasure, TableKind } from "../budget/vocabulary.ts";
import { parentCode } from "./codedLines.ts";
import { nodesUnder, spendingTreeOf, type NameLookup } from "./spendingTreeOf.ts";
import { shareOf } from "./shareOf.ts";
import type { FunctionNode, SpendingTree } from "./spendingTree.ts";
import type { ConflictLine, Contribution, LeftOut, SummedTree } from "./summedTree.ts";

interface Member {
  readonly disclosure: Disclosure;
  readonly tree: SpendingTree;
  readonly root: FunctionNode;
}

/**
 * Adds up the functional trees of departments. Year, phase and scope are those of the first; a
 * disclosure of another, a second one of the same body, a unit of a body in the sum, one without
 * a tree and one whose tree is of other money are left out, each with its reason. A line whose
 * code is not that of its name stays out of its code's sum; printed parents above it keep it.
 * Each sum rests on the departments' own printed lines, level by level: no sum mixes levels.
 */
export function summedTreeOf(
  disclosures: readonly Disclosure[],
  names: (disclosure: Disclosure) => NameLookup = () => () => null,
): SummedTree {
  const { members, leftOut } = membersOf(disclosures, names);
  const measures = commonMeasures(members);
  const lines = linesByCode(members);
  const contributions = new Map([...lines].map(([code, each]) => [code, contributionsOf(each)] as const));
  const nodes = { lines, below: codesBelow(lines), measures };
  return {
    tree: {
      disclosure: "",
      table: null,
      kind: members[0]?.tree.kind ?? null,
      status: members.length === 0 ? "not-in-file" : "stated",
      measures,
      root: members.length === 0 ? null : nodeOf("", nodes),
    },
    summed: members.map(({ disclosure }) => disclosure.id),
    leftOut,
    conflicts: members.flatMap(conflictsOf),
    partialMeasures: [...new Set(members.flatMap(({ tree }) => tree.measures))].filter(
      (measure) => !measures.includes(measure),
    ),
    contributions,
  };
}

function membersOf(
  disclosures: readonly Disclosure[],
  names: (disclosure: Disclosure) => NameLookup,
): { readonly members: readonly Member[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const found: Member[] = [];
  const [first] = disclosures;
  for (const disclosure of disclosures) {
    const why = first === undefined ? null : outside(disclosure, first, found);
    const tree = spendingTreeOf(disclosure, names(disclosure));
    if (why !== null) leftOut.push({ disclosure: disclosure.id, why });
    else if (tree.root === null)
      leftOut.push({ disclosure: disclosure.id, why: { kind: "no-tree", status: tree.status } });
    else found.push({ disclosure, tree, root: tree.root });
  }
  const kind = usualKind(found);
  for (const { disclosure, tree } of found) {
    if (tree.kind !== null && isAppropriationOnly(tree.kind) !== isAppropriationOnly(kind))
      leftOut.push({ disclosure: disclosure.id, why: { kind: "fund", table: tree.kind } });
  }
  const out = new Set(leftOut.map(({ disclosure }) => disclosure));
  return { members: found.filter(({ disclosure }) => !out.has(disclosure.id)), leftOut };
}

function outside(disclosure: Disclosure, first: Disclosure, found: readonly Member[]): LeftOut["why"] | null {
  if (disclosure.year !== first.year) return { kind: "year" };
  if (disclosure.phase !== first.phase) return { kind: "phase" };
  if (disclosure.scope !== first.scope) return { kind: "scope" };
  const { key, parent } = disclosure.department;
  const counted = found.find(
    ({ disclosure: { department, scope } }) =>
      department.key === key || (scope === "department" && department.key === parent),
  );
  return counted === undefined ? null : { kind: "counted-in", disclosure: counted.disclosure.id };
}

/** Whether a table shows 财政拨款 alone instead of all money. */
function isAppropriationOnly(kind: TableKind): boolean {
  return kind !== "expenditure";
}

/** The money that most of the trees show; all funds where both are as many. */
function usualKind(members: readonly Member[]): TableKind {
  const all = members.filter(({ tree }) => tree.kind === "expenditure");
  return all.length * 2 >= members.length ? "expenditure" : "general-budget";
}

function commonMeasures(members: readonly Member[]): readonly SpendingMeasure[] {
  return (members[0]?.tree.measures ?? []).filter((measure) =>
    members.every(({ tree }) => tree.measures.includes(measure)),
  );
}

interface MemberLine {
  readonly disclosure: string;
  readonly node: FunctionNode;
}

type Lines = ReadonlyMap<string, readonly MemberLine[]>;

function linesByCode(members: readonly Member[]): Lines {
  const lines = new Map<string, MemberLine[]>();
  for (const { disclosure, root } of members) {
    for (const node of nodesUnder(root)) {
      if (node.codeStatus === "conflict") continue;
      const known = lines.get(node.code) ?? [];
      known.push({ disclosure: disclosure.id, node });
      lines.set(node.code, known);
    }
  }
  return lines;
}

interface Given {
  readonly lines: Lines;
  readonly below: ReadonlyMap<string, readonly string[]>;
  readonly measures: readonly SpendingMeasure[];
}

function nodeOf(code: string, given: Given): FunctionNode {
  const own = given.lines.get(code) ?? [];
  const named = own.find(({ node }) => node.nameSource === "document") ?? own[0];
  return {
    code,
    name: named?.node.name ?? code,
    nameSource: named?.node.nameSource ?? "reference",
    level: named?.node.level ?? 0,
    parent: named?.node.parent ?? null,
    codeStatus: "ok",
    figures: Object.fromEntries(
      given.measures.map((measure) => [
        measure,
        sumOfFigures(own.map(({ node }) => node.figures[measure] ?? notInFile())),
      ]),
    ),
    children: (given.below.get(code) ?? []).map((child) => nodeOf(child, given)),
  };
}

/** The codes right below each line of the sum, in their order. */
function codesBelow(lines: Lines): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const code of [...lines.keys()].filter((each) => each !== "").sort()) {
    const parent = above(code, lines);
    const known = below.get(parent);
    if (known === undefined) below.set(parent, [code]);
    else known.push(code);
  }
  return below;
}

/** The nearest line above a code that is in the sum; "" is the whole. */
function above(code: string, lines: Lines): string {
  const parent = parentCode(code) ?? "";
  return parent === "" || lines.has(parent) ? parent : above(parent, lines);
}

function contributionsOf(lines: readonly MemberLine[]): readonly Contribution[] {
  const whole = sumOfFigures(lines.map(({ node }) => node.figures.total ?? notInFile()));
  const amount = ({ figures }: Contribution): number => figures.total?.amount ?? -Infinity;
  return lines
    .map(({ disclosure, node: { figures } }) => ({
      disclosure,
      figures,
      share: shareOf(figures.total ?? notInFile(), whole),
    }))
    .sort((a, b) => amount(b) - amount(a) || (a.disclosure < b.disclosure ? -1 : 1));
}

function conflictsOf({ disclosure, root }: Member): readonly ConflictLine[] {
  return nodesUnder(root)
    .filter(({ codeStatus }) => codeStatus === "conflict")
    .map(({ code, name, figures }) => ({
      disclosure: disclosure.id,
      code,
      name,
      figure: figures.total ?? notInFile(),
    }));
}
