import type { RuleCounts } from "../../../core/checks/findingCounts.ts";
import type { CatalogEntry } from "../../../core/budget/catalog.ts";
import type { CheckResult } from "../../../core/checks/checkResult.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { GROUPS } from "../../../state/address.ts";
import { useApp } from "../../../state/useApp.ts";
import { AppOnly } from "../../../ui/AppOnly.tsx";
import { useMessages } from "../../../ui/ReaderContext.tsx";
import { Section } from "../../../ui/Section.tsx";
import { Segmented } from "../../../ui/Segmented.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { CountTable } from "./CountTable.tsx";
import { OutcomeTable } from "./OutcomeTable.tsx";
import { useDocumentRows, useRuleRows } from "./useCountRows.tsx";

interface Props {
  readonly entries: readonly CatalogEntry[];
  readonly checked: ReadonlyMap<string, readonly CheckResult[]>;
  /** Null while the documents are on their way. */
  readonly rules: readonly RuleCounts[] | null;
  readonly canCountRules: boolean;
}

/** All results counted by department, by rule or by outcome; the three add up to the same. */
export function Counts({ entries, checked, rules, canCountRules }: Props) {
  const words = useMessages(qualityCorpusMessages).counts;
  const asked = useApp((state) => state.address.group);
  const adjusted = useApp((state) => state.adjusted);
  const group = asked === "rule" && !canCountRules ? "department" : asked;
  return (
    <Section
      title={words.title}
      note={words.note}
      aside={
        <AppOnly>
          <Segmented
            label={words.by}
            value={group}
            options={GROUPS.map((value) => ({
              value,
              label: words.groups[value],
              disabled: value === "rule" && !canCountRules,
            }))}
            onChange={(value) => {
              adjusted({ group: value });
            }}
          />
        </AppOnly>
      }
    >
      {group === "department" ? <ByDocument entries={entries} checked={checked} /> : null}
      {group === "rule" ? rules === null ? <Skeleton shape="table" /> : <ByRule rules={rules} /> : null}
      {group === "outcome" ? <OutcomeTable entries={entries} checked={checked} /> : null}
    </Section>
  );
}

function ByDocument({ entries, checked }: Pick<Props, "entries" | "checked">) {
  const words = useMessages(qualityCorpusMessages).counts;
  return (
    <CountTable
      name={words.groups.department}
      head={words.document}
      rows={useDocumentRows(entries, checked)}
    />
  );
}

function ByRule({ rules }: { readonly rules: readonly RuleCounts[] }) {
  const words = useMessages(qualityCorpusMessages);
  return <CountTable name={words.counts.groups.rule} head={words.filter.rule} rows={useRuleRows(rules)} />;
}
