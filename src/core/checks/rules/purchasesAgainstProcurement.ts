import type { Disclosure } from "../../budget/disclosure.ts";
import { tableOfKind } from "../../budget/evidence.ts";
import type { Indicator, Project } from "../../budget/project.ts";
import type { Statement } from "../../budget/statement.ts";
import { moneyUnitNamed } from "../../money/unit.ts";
import { nameKey, normaliseText } from "../../text/chinese.ts";
import { cellTerm, statementTerm, type Term } from "../operand.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { tableTwin } from "../tableTwin.ts";
import { firstOf, wholeStatements } from "../wholeStatements.ts";

/**
 * Planned purchases of fixed assets beside the goods in the procurement budget, and beside targets
 * that count purchases. Goods may be no fixed assets, and a target may be met without buying, so
 * what does not match is worth a look and no contradiction.
 */
export const purchasesAgainstProcurement: Rule = {
  id: "purchases-against-procurement",
  legalBasis: null,
  applies: ({ disclosure }) => plannedPurchase(disclosure) !== null,
  comparisons: ({ disclosure }) => {
    const planned = plannedPurchase(disclosure);
    if (planned === null) return [];
    return [...againstGoods(disclosure, planned), ...againstTargets(disclosure, planned)];
  },
};

const OBSERVATION: Verdict = { outcome: "observation", cause: null };

function plannedPurchase(disclosure: Disclosure): Statement | null {
  return firstOf(wholeStatements(disclosure), "asset-purchase", null, ({ amount }) => amount !== null);
}

function againstGoods(disclosure: Disclosure, planned: Statement): readonly Comparison[] {
  const { procurement } = disclosure;
  const about = subject({ table: procurement?.table ?? null, measure: "asset-purchase" });
  if (procurement === null || procurement.lines.length === 0)
    return againstNoProcurement(disclosure, planned);
  const unknown = procurement.lines.some((line) => line.class === null);
  const goods = procurement.lines
    .filter((line) => line.class === "goods")
    .map(({ cells, amount, item }) => cellTerm(disclosure, cells.amount, amount, item));
  return [
    {
      key: "goods",
      subject: about,
      parts: goods,
      whole: statementTerm(disclosure, planned),
      ifUnequal: () => (unknown ? { outcome: "cannot-check", cause: { kind: "blank-parts" } } : OBSERVATION),
    },
  ];
}

function againstNoProcurement(disclosure: Disclosure, planned: Statement): readonly Comparison[] {
  const table = tableOfKind(disclosure, "procurement");
  if (table?.status !== "declared-none") return [];
  const none = tableTwin(disclosure, { ...planned, measure: "procurement" });
  if (none === null) return [];
  const verdict: Verdict =
    planned.amount === 0 ? { outcome: "agrees", cause: { kind: "declared-none" } } : OBSERVATION;
  return [
    {
      key: "goods",
      subject: subject({ table: table.id, measure: "asset-purchase" }),
      parts: [none.term],
      whole: statementTerm(disclosure, planned),
      verdict,
    },
  ];
}

/** 购置办公设备数量 10套 beside planned purchases of 0. */
function againstTargets(disclosure: Disclosure, planned: Statement): readonly Comparison[] {
  if (planned.amount !== 0) return [];
  return disclosure.projects.flatMap((project) =>
    project.indicators.filter(countsPurchases).map((indicator) => ({
      key: `${project.id}/${indicator.cell.table}/${indicator.cell.row}`,
      subject: subject({ table: indicator.cell.table, name: indicator.name, measure: "asset-purchase" }),
      parts: [targetTerm(disclosure, project, indicator)],
      whole: statementTerm(disclosure, planned),
      verdict: OBSERVATION,
    })),
  );
}

function countsPurchases({ name, level2, unit, value }: Indicator): boolean {
  const counted = normaliseText(unit ?? "");
  const isCount = level2.includes("数量") && counted !== "%" && moneyUnitNamed(counted) === null;
  return isCount && /购置|购买/u.test(nameKey(name)) && /[1-9]/u.test(value ?? "");
}

function targetTerm(disclosure: Disclosure, project: Project, indicator: Indicator): Term {
  const term = cellTerm(disclosure, indicator.cell, null, `${project.name} · ${indicator.name}`);
  return { ...term, printed: [indicator.printed] };
}
