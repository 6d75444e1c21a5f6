import type { Disclosure } from "../../budget/disclosure.ts";
import type { Statement } from "../../budget/statement.ts";
import { absFen, type Fen } from "../../money/fen.ts";
import { economicClasses } from "../economicClasses.ts";
import { formBudgets } from "../projectBudgets.ts";
import { tableTwin, type TableTwin } from "../tableTwin.ts";
import { statementTerm } from "../operand.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";

/**
 * What the prose states = what the table prints, at the prose's printed precision. A figure the
 * prose cuts off (615.78 → 615.7) is an observation. Nil in the prose agrees with a blank cell and
 * with a table declared empty.
 */
export const proseEqualsTable: Rule = {
  id: "prose-equals-table",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: ({ disclosure }) => disclosure.statements.length > 0 && disclosure.tables.length > 0,
  comparisons: ({ disclosure }) =>
    disclosure.statements
      .filter(({ amount }) => amount !== null)
      .flatMap((said) => {
        const twin = tableTwin(disclosure, said);
        return twin === null ? againstSums(disclosure, said) : [compare(disclosure, said, twin)];
      }),
};

function compare(disclosure: Disclosure, said: Statement, twin: TableTwin): Comparison {
  const part = statementTerm(disclosure, said);
  const comparison = {
    key: said.id,
    subject: subject({
      table: twin.table.id,
      code: said.code,
      name: said.path ?? twin.term.label,
      measure: said.measure,
    }),
    parts: [part],
    whole: twin.term,
    ifUnequal: () => (isCutOff(part.amount, twin.term.amount, part.allowance) ? CUT_OFF : null),
  };
  const verdict = unstatedVerdict(said, twin);
  return verdict === null ? comparison : { ...comparison, verdict };
}

/** A body may count a class or a project otherwise: what does not match is worth a look and no contradiction. */
function againstSums(disclosure: Disclosure, said: Statement): readonly Comparison[] {
  const parts = [...economicClasses(disclosure, said), ...formBudgets(disclosure, said)];
  const [source] = parts[0]?.sources ?? [];
  const table = source?.kind === "cell" ? source.table : null;
  if (table === null) return [];
  return [
    {
      key: said.id,
      subject: subject({ table, measure: said.measure }),
      parts,
      whole: statementTerm(disclosure, said),
      ifUnequal: () => ({ outcome: "observation", cause: null }),
    },
  ];
}

const CUT_OFF: Verdict = { outcome: "observation", cause: { kind: "prose-precision" } };

/** Below the printed figure by less than one unit of the prose's last place. */
function isCutOff(said: Fen | null, printed: Fen | null, half: Fen): boolean {
  if (said === null || printed === null || half === 0) return false;
  return absFen(said) < absFen(printed) && absFen(printed) - absFen(said) < 2 * half;
}

function unstatedVerdict(said: Statement, { table, term }: TableTwin): Verdict | null {
  if (term.amount !== null || term.unreadable) return null;
  if (table.status === "empty") {
    return { outcome: "cannot-check", cause: { kind: "table-empty", tables: [table.kind] } };
  }
  if (said.amount === 0) return { outcome: "agrees", cause: { kind: "declared-none" } };
  return table.status === "declared-none" ? { outcome: "differs", cause: { kind: "declared-none" } } : null;
}
