import type { Comparand, Condition, ConditionKind } from "../../core/analysis/comparability.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Compare.module.css";
import { Verdict } from "./Verdict.tsx";
import type { Reading } from "./useReading.ts";

/** The panel: condition by condition whether the documents are alike, each one's value, and what follows. */
export function Conditions({ reading: { comparison, names } }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages).conditions;
  const valueOf = useValues();
  const { members, conditions } = comparison;
  return (
    <Section title={words.title} note={words.note}>
      <DataTable
        name={words.title}
        className={styles["panel"] ?? ""}
        rows={conditions}
        rowKey={({ kind }) => kind}
        columns={[
          {
            id: "condition",
            label: words.condition,
            kind: "name",
            phone: "name",
            cell: ({ kind }) => words.names[kind],
          },
          {
            id: "verdict",
            label: words.verdict,
            phone: "amount",
            cell: (condition) => <ConditionVerdict condition={condition} />,
          },
          ...members.map((member, at) => ({
            id: member.disclosure,
            label: names.said(member.disclosure),
            head: <Printed>{names.said(member.disclosure)}</Printed>,
            phone: "below" as const,
            cell: ({ kind, holds }: Condition) => (
              <span data-said={holds === true ? (at === 0 ? "once" : "again") : undefined}>
                {valueOf(member, kind)}
              </span>
            ),
            text: ({ kind }: Condition) => valueOf(member, kind),
          })),
          {
            id: "means",
            label: words.means,
            kind: "text",
            phone: "below",
            cell: (condition) => followsFrom(condition, comparison.members, words),
          },
        ]}
      />
    </Section>
  );
}

function ConditionVerdict({ condition: { holds } }: { readonly condition: Condition }) {
  const words = useMessages(compareMessages).conditions;
  if (holds === null) return <Verdict sign="unknown">{words.unsaid}</Verdict>;
  return <Verdict sign={holds ? "yes" : "no"}>{holds ? words.alike : words.different}</Verdict>;
}

type Words = (typeof compareMessages)["zh"]["conditions"];

function followsFrom({ kind, holds }: Condition, members: readonly Comparand[], words: Words): string {
  if (kind === "split" && members.every(({ split, money }) => split.length === 0 && money !== null))
    return words.noSplit;
  if (holds === true) return "";
  if (kind === "units") {
    if (unitsChanged(members)) return words.unitsChanged;
    return holds === null ? words.unitsUnsaid : words.follows.units;
  }
  return words.follows[kind];
}

function unitsChanged(members: readonly Comparand[]): boolean {
  return members.some(({ body, units }) =>
    members.some(
      (other) => other.body === body && other.units !== null && units !== null && other.units !== units,
    ),
  );
}

/** One document's value of a condition, in words. */
function useValues(): (member: Comparand, kind: ConditionKind) => string {
  const words = useMessages(compareMessages).conditions;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms);
  return (member, kind) => {
    switch (kind) {
      case "year":
      case "classification":
        return common.year(member[kind]);
      case "phase":
        return common.phases[member.phase];
      case "scope":
        return common.scopes[member.scope];
      case "units":
        return member.units === null ? words.notSaid : words.units(member.units);
      case "level":
        return words.levels[member.level];
      case "basis":
        return terms.bases[member.basis];
      case "money":
        return words.money[member.money ?? "none"];
      case "depth":
        return words.depths[member.depth];
      case "split":
        return words.split[member.money === null ? "none" : member.split.length === 0 ? "one" : "both"];
    }
  };
}
