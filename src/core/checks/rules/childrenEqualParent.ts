import type { Line, Table } from "../../budget/disclosure.ts";
import { codedFamilies, type Family } from "../codedFamilies.ts";
import { lineTerm } from "../operand.ts";
import { amountColumns } from "../printedWholes.ts";
import { subject, type Comparison, type Rule, type RuleContext, type Verdict } from "../rule.ts";

/** Σ项 = 款, Σ款 = 类, Σ类 = 合计: every table with codes, every money column that states the parent or a child. */
export const childrenEqualParent: Rule = {
  id: "children-equal-parent",
  legalBasis: { text: "budget-law-regulations", article: 6 },
  applies: ({ disclosure }) => codedTables(disclosure.tables).length > 0,
  comparisons: (context) =>
    codedTables(context.disclosure.tables).flatMap((table) =>
      codedFamilies(table).flatMap((family) => familySums(context, table, family)),
    ),
};

function codedTables(tables: readonly Table[]): readonly Table[] {
  return tables.filter(({ lines }) => lines.some(({ code }) => code !== null));
}

function familySums({ disclosure }: RuleContext, table: Table, family: Family): readonly Comparison[] {
  const { parent, children } = family;
  const repeated =
    table.lines.filter(({ code, role }) => code === parent.code && role === parent.role).length > 1;
  const unplaced = parent.code === null ? (table.lines.find(isUnplaced) ?? null) : null;
  return amountColumns(table).map((column) => ({
    key: `${table.id}/${parent.code ?? "total"}${repeated ? `@${parent.row}` : ""}/${column.index}`,
    subject: subject({ table: table.id, code: parent.code, name: parent.name, measure: column.measure }),
    parts: children.map((child) => lineTerm(disclosure, table, child, column.index)),
    whole: lineTerm(disclosure, table, parent, column.index),
    ifUnequal: () => verdictOf(unplaced),
  }));
}

/** A row whose code cannot be read may be any child: its sum is not held against the document. */
function verdictOf(unplaced: Line | null): Verdict | null {
  if (unplaced === null) return null;
  const printed = unplaced.codePrinted ?? unplaced.name;
  return { outcome: "cannot-check", cause: { kind: "unreadable", printed } };
}

function isUnplaced({ code, role, cells }: Line): boolean {
  return code === null && role === "item" && cells.some(({ amount }) => amount !== null);
}
