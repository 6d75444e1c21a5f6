import type { Ranked, Unranked } from "../../core/analysis/threePublicRanking.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { addressOfChosen } from "../../state/chosen.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { classNames } from "../../ui/classNames.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { FigureInRow } from "./FigureInRow.tsx";
import styles from "./Parts.module.css";
import type { RankingParts } from "./rankingParts.ts";

interface AbsentRow {
  readonly key: string;
  readonly name: string;
}
type Row =
  { readonly kind: "document"; readonly of: Unranked } | { readonly kind: "absent"; readonly of: AbsentRow };

/** Documents outside the ranking: their own figures and the condition that fails. */
export function UnrankedSection({ ranking, group, notListed, state }: RankingParts) {
  const { unranked: own } = useMessages(threePublicMessages);
  const columns = useColumns(state.measure === "three-public" ? "reception" : state.measure);
  const rows: readonly Row[] = [
    ...ranking.unranked.map((of): Row => ({ kind: "document", of })),
    ...group.absent.map((of): Row => ({ kind: "absent", of })),
  ];
  if (rows.length === 0) return null;
  return (
    <Section title={own.title} note={own.note}>
      <DataTable<Row>
        name={own.title}
        rows={rows}
        rowKey={(row) => (row.kind === "document" ? row.of.row.disclosure : row.of.key)}
        columns={columns}
      />
      {notListed === 0 ? null : <p className={styles["quiet"]}>{own.more(notListed)}</p>}
    </Section>
  );
}

function nameOf(row: Row): string {
  return row.kind === "document" ? row.of.row.department : row.of.name;
}

function useColumns(measure: Ranked): readonly TableColumn<Row>[] {
  const words = useMessages(threePublicMessages);
  const common = useMessages(commonMessages);
  const { unranked: own, items, table } = words;
  return [
    {
      id: "department",
      label: table.department,
      head: <UnitHead label={table.department} />,
      kind: "name",
      phone: "name",
      cell: (row) => <Department row={row} />,
      text: nameOf,
    },
    {
      id: "document",
      label: own.document,
      phone: "below",
      cell: (row) =>
        row.kind === "absent" ? null : (
          <span className={styles["whole"]}>{common.yearPhase(row.of.year, row.of.phase)}</span>
        ),
    },
    {
      id: "total",
      label: items["three-public"],
      align: "end",
      kind: "amount",
      phone: "amount",
      cell: (row) => <Item row={row} measure="three-public" />,
    },
    {
      id: "item",
      label: items[measure],
      align: "end",
      kind: "amount",
      phone: "below",
      cell: (row) => <Item row={row} measure={measure} />,
    },
    {
      id: "why",
      label: own.why,
      head: <span className={styles["gap"]}>{own.why}</span>,
      kind: "text",
      phone: "below",
      cell: (row) => (
        <span className={classNames(styles["why"], styles["gap"])}>
          <OutcomeSign outcome="different-scope" />
          <span>
            {row.kind === "absent"
              ? own.absent
              : row.of.failures.map((failure) => own.failures(failure)).join(words.semicolon)}
          </span>
        </span>
      ),
    },
  ];
}

function Department({ row }: { readonly row: Row }) {
  if (row.kind === "absent") return <Printed>{nameOf(row)}</Printed>;
  const { year, phase, scope } = row.of;
  return (
    <AddressLink
      change={{ ...addressOfChosen("department", [row.of.row.departmentKey]), year: [year], phase, scope }}
    >
      <Printed>{nameOf(row)}</Printed>
    </AddressLink>
  );
}

function Item({ row, measure }: { readonly row: Row; readonly measure: Ranked }) {
  const { items, table } = useMessages(threePublicMessages);
  if (row.kind === "absent") return null;
  const cell = row.of.row.cells[measure];
  const caption = captionOf(nameOf(row), items[measure]);
  return (
    <>
      <FigureInRow cell={cell} caption={caption} />
      {cell.budgeted?.amount == null ? null : (
        <small className={styles["under"]}>
          {table.budgeted} <Amount figure={cell.budgeted} caption={captionOf(caption, table.budgeted)} />
        </small>
      )}
    </>
  );
}
