import { useMemo } from "react";
import type { SplitPart } from "../../charts/splitLayout.ts";
import type { ColourToken } from "../../charts/palette.ts";
import type { DepartmentFlow, Flow, FlowKind } from "../../core/analysis/flow.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { SplitBar } from "../../ui/chart/SplitBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Share } from "../../ui/chart/ShareBar.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Flow.module.css";

/** Departments that split only their whole into basic, project and reserve: beside the flow, joined to nothing. */
export function KindsApart({ flow }: { readonly flow: Flow }) {
  const words = useMessages(flowMessages);
  const apart = flow.departments.filter(({ split }) => split === "whole");
  if (apart.length === 0) return null;
  return (
    <Section title={words.apart} note={words.apartNote}>
      {apart.map((department) => (
        <OneSplit key={department.disclosure} department={department} named={flow.departments.length > 1} />
      ))}
    </Section>
  );
}

interface OneProps {
  readonly department: DepartmentFlow;
  readonly named: boolean;
}

function OneSplit({ department: { name, kindsOfWhole, total }, named }: OneProps) {
  const words = useMessages(flowMessages);
  const terms = useMessages(budgetTerms);
  const { language } = useReader();
  const parts = useMemo(
    () =>
      kindsOfWhole.map(({ measure, figure }): SplitPart => {
        const share = shareText(figure.amount, total.amount, language) ?? "";
        return {
          key: measure,
          amount: figure.amount,
          colour: COLOURS[measure] ?? "s8-edge",
          label: `${terms.measures[measure]} ${share}`,
        };
      }),
    [kindsOfWhole, total, terms, language],
  );
  return (
    <div className={styles["split"]}>
      {named ? (
        <h3>
          <Printed>{name}</Printed>
        </h3>
      ) : null}
      <SplitBar parts={parts} label={parts.map(({ label }) => label).join(" ")} />
      <DataTable<FlowKind>
        name={captionOf(name, words.apart)}
        rows={kindsOfWhole}
        rowKey={({ measure }) => measure}
        columns={[
          {
            id: "kind",
            label: words.kind,
            head: <UnitHead label={words.kind} />,
            kind: "name",
            phone: "name",
            cell: ({ measure }) => terms.measures[measure],
          },
          {
            id: "amount",
            label: words.amount,
            align: "end",
            kind: "amount",
            phone: "amount",
            cell: ({ measure, figure }) => (
              <Amount figure={figure} caption={captionOf(name, terms.measures[measure])} />
            ),
          },
          {
            id: "share",
            label: words.shareOfWhole,
            align: "end",
            cell: ({ figure }) => <Share part={figure} whole={total} />,
          },
        ]}
      />
    </div>
  );
}

const COLOURS: Readonly<Partial<Record<SpendingMeasure, ColourToken>>> = {
  basic: "basic",
  project: "project",
};
