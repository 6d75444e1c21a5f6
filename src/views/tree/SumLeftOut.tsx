import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { treeSumMessages } from "../../i18n/treeSumMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { SumReading } from "./treeReading.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";

interface Props {
  readonly sum: SumReading;
}

/** What is missing from the sum, with its own figures and the reason. */
export function SumLeftOut({ sum }: Props) {
  const words = useMessages(treeSumMessages);
  const { measures } = useMessages(treeMessages);
  const { leftOut, conflicts, partialMeasures } = sum.summed;
  return (
    <>
      {leftOut.length + sum.absent.length === 0 ? null : (
        <Section title={words.leftOut} note={words.leftOutNote}>
          <Documents sum={sum} />
        </Section>
      )}
      {conflicts.length === 0 ? null : (
        <Section title={words.conflicts} note={words.conflictsNote}>
          <Conflicts sum={sum} />
        </Section>
      )}
      {partialMeasures.length === 0 ? null : (
        <p>{words.noSplit(partialMeasures.map((measure) => measures[measure]))}</p>
      )}
    </>
  );
}

function nameIn({ entries }: SumReading, id: string): string {
  return entries.find((entry) => entry.id === id)?.department ?? id;
}

interface Row {
  readonly key: string;
  readonly name: string;
  /** Null where there is no document. */
  readonly total: Figure | null;
  readonly reason: string;
}

function Documents({ sum }: Props) {
  const words = useMessages(treeSumMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms);
  const rows = [
    ...sum.summed.leftOut.flatMap(({ disclosure, why }): readonly Row[] => {
      const entry = sum.entries.find(({ id }) => id === disclosure);
      if (entry === undefined) return [];
      const countedIn = why.kind === "counted-in" ? nameIn(sum, why.disclosure) : "";
      const name = `${entry.department} ${common.yearPhase(entry.year, entry.phase)}`;
      return [{ key: entry.id, name, total: entry.total, reason: words.reasons(why, countedIn) }];
    }),
    ...sum.absent.map((row): Row => ({ ...row, total: null, reason: words.absent })),
  ];
  return (
    <DataTable
      name={words.leftOut}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          id: "document",
          label: words.document,
          head: <UnitHead label={words.document} />,
          kind: "name",
          phone: "name",
          cell: ({ name }) => <Printed>{name}</Printed>,
        },
        {
          id: "amount",
          label: words.amount,
          align: "end",
          kind: "amount",
          phone: "amount",
          cell: ({ name, total }) =>
            total === null ? null : <Amount figure={total} caption={captionOf(name, terms.measures.total)} />,
        },
        { id: "why", label: words.why, kind: "text", phone: "below", cell: ({ reason }) => reason },
      ]}
    />
  );
}

function Conflicts({ sum }: Props) {
  const words = useMessages(treeSumMessages);
  const common = useMessages(commonMessages);
  const { measures } = useMessages(treeMessages);
  return (
    <DataTable
      name={words.conflicts}
      rows={sum.summed.conflicts}
      rowKey={({ disclosure, code, name }) => `${disclosure} ${code} ${name}`}
      columns={[
        { id: "code", label: common.code, kind: "code", phone: "code", cell: ({ code }) => code },
        {
          id: "name",
          label: common.name,
          head: <UnitHead label={common.name} />,
          kind: "name",
          phone: "name",
          cell: ({ name, disclosure }) => <Printed>{`${name}（${nameIn(sum, disclosure)}）`}</Printed>,
        },
        {
          id: "amount",
          label: measures.total,
          align: "end",
          kind: "amount",
          phone: "amount",
          cell: ({ figure, name, disclosure }) => (
            <Amount figure={figure} caption={captionOf(nameIn(sum, disclosure), name)} />
          ),
        },
      ]}
    />
  );
}
