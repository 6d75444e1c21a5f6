import { useMemo } from "react";
import type { Outcome } from "../../core/budget/vocabulary.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import { isNilBesideBlank } from "../../core/checks/nilBesideBlank.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { byRule, OUTCOMES_SHOWN, type RuleGroup } from "./grouped.ts";
import styles from "./RuleMarks.module.css";

/** One mark a check, by rule, with the counts beside them. */
export function RuleMarks({ checks }: { readonly checks: readonly CheckResult[] }) {
  const { rules: words, side } = useMessages(qualityMessages);
  const { semicolon } = side;
  const { rules, outcomes, counts } = useMessages(checkMessages);
  const groups = useMemo(() => byRule(checks), [checks]);
  const columns = useMemo(
    (): readonly TableColumn<RuleGroup>[] => [
      {
        id: "rule",
        label: words.rule,
        kind: "name",
        phone: "name",
        cell: ({ rule }) => rules[rule],
        text: ({ rule }) => rules[rule],
      },
      {
        id: "marks",
        label: words.marks,
        phone: "bar",
        cell: ({ results }) => <Marks results={results} label={counts(countOutcomes(results))} />,
      },
      {
        id: "agrees",
        label: outcomes.agrees,
        align: "end",
        phone: "below",
        cell: ({ results }) => countOf(results, "agrees"),
      },
      {
        id: "others",
        label: words.others,
        phone: "below",
        cell: ({ rule, results }) => {
          const said = [
            counts(othersOf(results)),
            nilsOf(results, (nils) => words.ofWhichNil(rule, nils)),
          ].filter((text) => text !== "");
          return said.length === 0 ? null : <span className={styles["others"]}>{said.join(semicolon)}</span>;
        },
      },
    ],
    [words, semicolon, rules, outcomes, counts],
  );
  return (
    <DataTable
      name={words.title}
      className={styles["byRule"] ?? ""}
      columns={columns}
      rows={groups}
      rowKey={({ rule }) => rule}
    />
  );
}

/** In words what of the agreements is a nil beside a blank; "" where none is. */
function nilsOf(results: readonly CheckResult[], said: (nils: number) => string): string {
  const nils = results.filter(isNilBesideBlank).length;
  return nils === 0 ? "" : said(nils);
}

interface MarksProps {
  readonly results: readonly CheckResult[];
  /** The counts in words, for who cannot see the marks. */
  readonly label: string;
}

function Marks({ results, label }: MarksProps) {
  return (
    <span className={styles["marks"]} role="img" aria-label={label}>
      {OUTCOMES_SHOWN.flatMap((outcome) =>
        results
          .filter((result) => result.outcome === outcome)
          .map(({ id }) => <i key={id} className={styles["mark"]} data-agrees={outcome === "agrees"} />),
      )}
    </span>
  );
}

function countOf(results: readonly CheckResult[], outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length;
}

function othersOf(results: readonly CheckResult[]): Partial<Record<Outcome, number>> {
  return Object.fromEntries(
    OUTCOMES_SHOWN.filter((outcome) => outcome !== "agrees").map((outcome) => [
      outcome,
      countOf(results, outcome),
    ]),
  );
}
