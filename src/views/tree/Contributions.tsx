import type { Contribution } from "../../core/analysis/summedTree.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import { classColour } from "../../charts/palette.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { treeSumMessages } from "../../i18n/treeSumMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { ShareBar } from "../../ui/chart/ShareBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import type { SumReading } from "./treeReading.ts";
import type { TreeParts } from "./treeParts.ts";

type Props = TreeParts & { readonly sum: SumReading };

interface Row extends Contribution {
  readonly rank: string;
  readonly entry: CatalogEntry;
}

/** Who spends the selected line: its departments, the largest first, each with its own printed figure. */
export function Contributions(parts: TreeParts) {
  const { sum } = parts.reading;
  return sum === null ? null : <Ranking {...parts} sum={sum} />;
}

function Ranking({ sum: { summed: sum, entries }, state, whole, names }: Props) {
  const words = useMessages(treeSumMessages);
  const { measures } = useMessages(treeMessages);
  const node = state.node ?? whole;
  const rows = ranked(sum.contributions.get(node.code) ?? [], entries);
  const all = node.figures[state.measure] ?? notInFile();
  const colour = node.code === "" ? "basic" : (`${classColour(node.code).family}-edge` as const);
  const figureOf = ({ figures }: Row) => figures[state.measure] ?? notInFile();
  return (
    <Section
      title={words.departments(names.of(node))}
      note={words.departmentsNote(rows.length, sum.summed.length)}
    >
      <DataTable
        name={words.departments(names.of(node))}
        rows={rows}
        rowKey={({ disclosure }) => disclosure}
        columns={[
          { id: "rank", label: words.rank, kind: "code", phone: "below", cell: ({ rank }) => rank },
          {
            id: "department",
            label: words.department,
            head: <UnitHead label={words.department} />,
            kind: "name",
            phone: "name",
            cell: ({ entry }) => (
              <AddressLink change={{ dept: [entry.departmentKey], year: [entry.year], figure: null }}>
                <Printed>{entry.department}</Printed>
              </AddressLink>
            ),
            text: ({ entry }) => entry.department,
          },
          {
            id: "amount",
            label: measures[state.measure],
            align: "end",
            kind: "amount",
            phone: "amount",
            cell: (row) => (
              <Amount
                figure={figureOf(row)}
                caption={captionOf(row.entry.department, names.of(node), measures[state.measure])}
              />
            ),
          },
          {
            id: "share",
            label: words.share(names.of(node)),
            align: "end",
            kind: "bar",
            phone: "bar",
            cell: (row) => <ShareBar part={figureOf(row)} whole={all} colour={colour} />,
          },
        ]}
      />
    </Section>
  );
}

/** Equal amounts share a rank; a department without an amount has none. */
function ranked(lines: readonly Contribution[], entries: readonly CatalogEntry[]): readonly Row[] {
  return lines.flatMap((line) => {
    const entry = entries.find(({ id }) => id === line.disclosure);
    const amount = line.figures.total?.amount ?? null;
    const above = lines.filter(({ figures }) => (figures.total?.amount ?? -Infinity) > (amount ?? Infinity));
    return entry === undefined
      ? []
      : [{ ...line, entry, rank: amount === null ? "" : String(above.length + 1) }];
  });
}
