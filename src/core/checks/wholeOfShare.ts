import type { Disclosure } from "../budget/disclosure.ts";
import { speaksOfWhole } from "../budget/evidence.ts";
import { MONEY_OF_BEFORE, OTHER_SOURCES } from "../budget/measureGroups.ts";
import { APPROPRIATION_SHARE, type StatedShare, type Statement } from "../budget/statement.ts";
import { SPENDING_MEASURES, type Measure } from "../budget/vocabulary.ts";
import { statementTerm, type Term } from "./operand.ts";
import { tableTwin } from "./tableTwin.ts";
import { threePublicSets } from "./threePublicCells.ts";

const SPENDING: readonly Measure[] = SPENDING_MEASURES;
const REVENUE: readonly Measure[] = ["appropriation", ...OTHER_SOURCES, ...MONEY_OF_BEFORE];
const THREE_PUBLIC_ITEMS: readonly Measure[] = ["overseas", "vehicles", "reception"];

/** What a share is of: as its sentence says, else the whole its measure has one place in; null where neither tells. */
export function wholeMeasure(said: Statement, share: StatedShare): Measure | null {
  if (share.of !== null) return share.of;
  if (said.item !== null && said.item !== APPROPRIATION_SHARE) return null;
  if (said.measure === "total") return said.path === null ? null : "total";
  if (SPENDING.includes(said.measure)) return "total";
  if (REVENUE.includes(said.measure)) return "revenue";
  return THREE_PUBLIC_ITEMS.includes(said.measure) ? "three-public" : null;
}

/**
 * The amounts of that whole: stated before the share, the last one first, then the table's. Money of
 * one fund is a share of that fund's whole or of all money.
 */
export function statedWholes(disclosure: Disclosure, said: Statement, whole: Measure): readonly Term[] {
  const before = disclosure.statements.slice(0, disclosure.statements.indexOf(said));
  const stated = before.filter(
    (each) =>
      each.measure === whole &&
      each.amount !== null &&
      speaksOfWhole(each) &&
      (each.fund === said.fund || each.fund === null) &&
      (["document", "basis", "year"] as const).every((key) => each[key] === said[key]) &&
      isWider(said, each),
  );
  const asked: Statement = { ...said, measure: whole, code: null, path: null, item: null, amount: null };
  const funds = said.fund === null ? [null] : [said.fund, null];
  const printed = funds
    .map((fund) => tableTwin(disclosure, { ...asked, fund })?.term ?? null)
    .filter((term) => term !== null && term.amount !== null)
    .filter((term) => term !== null);
  return [...[...stated].reverse().map((each) => statementTerm(disclosure, each)), ...printed];
}

/** 一般公共预算支出 is a share of all spending, and no share of itself. */
function isWider(said: Statement, whole: Statement): boolean {
  return (
    said.measure !== whole.measure || said.path !== null || said.fund !== whole.fund || said.item !== null
  );
}

/** A larger sum that a share may have been taken of: 三公 with meetings and training. */
export function widerWholes(disclosure: Disclosure, said: Statement, whole: Measure): readonly Term[] {
  if (whole !== "three-public") return [];
  const stated = disclosure.statements
    .filter((each) => each.measure === "three-public-meeting-training" && each.amount !== null)
    .map((each) => statementTerm(disclosure, each));
  const printed = threePublicSets(disclosure).flatMap(({ grand }) =>
    grand?.amount == null ? [] : [{ ...grand, measure: "three-public-meeting-training" as const }],
  );
  return said.item === null ? [...stated, ...printed] : [];
}
