import { useMemo } from "react";
import type { CatalogEntry } from "../../../core/budget/catalog.ts";
import type { Outcome } from "../../../core/budget/vocabulary.ts";
import type { CheckResult } from "../../../core/checks/checkResult.ts";
import { checkMessages } from "../../../i18n/checkMessages.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { qualityMessages } from "../../../i18n/qualityMessages.ts";
import { AddressLink } from "../../../state/AddressLink.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import { OutcomeSign } from "../../../ui/OutcomeSign.tsx";
import { useMessages } from "../../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../../ui/TableColumn.ts";
import { countsOf, OUTCOMES_SHOWN } from "../grouped.ts";

interface Row {
  /** Null for all of them. */
  readonly outcome: Outcome | null;
  readonly count: number;
  readonly documents: number;
  readonly bodies: number;
}

interface Props {
  readonly entries: readonly CatalogEntry[];
  readonly checked: ReadonlyMap<string, readonly CheckResult[]>;
}

/** One row an outcome: how many results have it, in how many documents of how many departments. */
export function OutcomeTable({ entries, checked }: Props) {
  const words = useMessages(qualityCorpusMessages);
  const { summary } = useMessages(qualityMessages);
  const { outcomes: names, outcomeNotes } = useMessages(checkMessages);
  const rows = useMemo(
    () => OUTCOMES_SHOWN.map((outcome) => rowOf(entries, checked, outcome)),
    [entries, checked],
  );
  const columns = useMemo(
    (): readonly TableColumn<Row>[] => [
      {
        id: "outcome",
        label: words.filter.outcome,
        kind: "name",
        cell: ({ outcome }) =>
          outcome === null ? (
            words.counts.all
          ) : (
            <AddressLink change={{ outcome, rule: null, sort: null }} replace>
              <OutcomeSign outcome={outcome} words />
            </AddressLink>
          ),
        text: ({ outcome }) => (outcome === null ? words.counts.all : names[outcome]),
      },
      {
        id: "count",
        label: summary.total,
        align: "end",
        cell: ({ count }) => count,
        text: ({ count }) => String(count),
      },
      {
        id: "documents",
        label: words.counts.documents,
        align: "end",
        cell: ({ documents }) => documents,
        text: ({ documents }) => String(documents),
      },
      {
        id: "bodies",
        label: words.counts.bodies,
        align: "end",
        cell: ({ bodies }) => bodies,
        text: ({ bodies }) => String(bodies),
      },
      {
        id: "meaning",
        label: words.counts.meaning,
        kind: "text",
        cell: ({ outcome }) => (outcome === null ? "" : outcomeNotes[outcome]),
      },
    ],
    [words, summary, names, outcomeNotes],
  );
  return (
    <DataTable
      name={words.counts.groups.outcome}
      columns={columns}
      rows={rows}
      totals={[rowOf(entries, checked, null)]}
      rowKey={({ outcome }) => outcome ?? "all"}
    />
  );
}

function rowOf(entries: Props["entries"], checked: Props["checked"], outcome: Outcome | null): Row {
  const counted = entries.map((entry) => {
    const { outcomes, total } = countsOf([entry], checked);
    return { key: entry.departmentKey, count: outcome === null ? total : outcomes[outcome] };
  });
  const having = counted.filter(({ count }) => count > 0);
  return {
    outcome,
    count: having.reduce((sum, { count }) => sum + count, 0),
    documents: having.length,
    bodies: new Set(having.map(({ key }) => key)).size,
  };
}
