import { useMemo } from "react";
import type { ProjectEntry, ProjectList } from "../../core/analysis/projects.ts";
import { sameSource } from "../../core/budget/evidence.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { compareFen, type Fen } from "../../core/money/fen.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { MiniBar } from "../../ui/chart/MiniBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { captionOf } from "../../ui/caption.ts";
import styles from "./Composition.module.css";
import { UnitHead } from "../../ui/UnitHead.tsx";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly budget: Figure;
  readonly ceiling: Figure;
  /** Null for the row of sums. */
  readonly entry: ProjectEntry | null;
}

/** One row a project: its budget where printed, its cost ceiling, and the target letter for letter. */
export function ProjectTable({
  list,
  department,
}: {
  readonly list: ProjectList;
  readonly department: string;
}) {
  const words = useMessages(compositionMessages).projects;
  const rows = useMemo(() => list.projects.map(rowOf), [list]);
  const measured = list.budgets.amount === null ? "ceiling" : "budget";
  const full = useMemo(() => largest(rows.map((row) => row[measured].amount)), [rows, measured]);
  const columns = useProjectColumns(department, measured, full);
  const sum: Row = { key: "sum", name: words.sum, budget: list.budgets, ceiling: list.ceilings, entry: null };
  return (
    <DataTable
      name={words.table}
      className={styles["table"] ?? ""}
      columns={columns}
      totals={[sum]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function rowOf(entry: ProjectEntry): Row {
  const { project, budget, ceiling } = entry;
  return { key: project.id, name: project.name, budget, ceiling, entry };
}

function largest(amounts: readonly (Fen | null)[]): Fen | null {
  return amounts.reduce(
    (most, amount) => (amount !== null && (most === null || compareFen(amount, most) > 0) ? amount : most),
    null,
  );
}

function useProjectColumns(
  department: string,
  measured: "budget" | "ceiling",
  full: Fen | null,
): readonly TableColumn<Row>[] {
  const words = useMessages(compositionMessages).projects;
  return useMemo(() => {
    const amount = (id: "budget" | "ceiling"): TableColumn<Row> => ({
      id,
      label: words[id],
      align: "end",
      kind: "amount",
      phone: id === measured ? "amount" : "below",
      cell: (row) => <Amount figure={row[id]} caption={captionOf(department, row.name, words[id])} />,
    });
    return [
      {
        id: "name",
        label: words.title,
        head: <UnitHead label={words.title} />,
        kind: "name",
        phone: "name",
        cell: ({ name }) => name,
        text: ({ name }) => name,
      },
      amount("budget"),
      amount("ceiling"),
      {
        id: "bar",
        label: words.bar,
        kind: "bar",
        phone: "bar",
        cell: (row) =>
          row.entry === null ? null : (
            <MiniBar figure={row[measured]} full={full} colour="project" width={240} />
          ),
      },
      {
        id: "target",
        label: words.target,
        kind: "text",
        phone: "below",
        cell: ({ entry }) => (entry === null ? null : <Target entry={entry} />),
      },
    ];
  }, [words, department, measured, full]);
}

/** The cost targets as printed, multiplied and added as the ceiling is: 4个 × 2.79万元. */
function Target({ entry: { ceiling, costIndicators, project } }: { readonly entry: ProjectEntry }) {
  const words = useMessages(compositionMessages).projects;
  if (costIndicators.length === 0) return words.noTarget;
  if (ceiling.formula === null) return costIndicators.map(({ printed }) => printed).join(" ＋ ");
  const terms = ceiling.formula.map(({ factors }) =>
    factors
      .map(({ source }) => project.indicators.find(({ cell }) => sameSource(cell, source))?.printed ?? "")
      .filter((text) => text !== "")
      .join(" × "),
  );
  return (
    <>
      {terms.join(" ＋ ")} <span className={styles["quiet"]}>{words.derived}</span>
    </>
  );
}
