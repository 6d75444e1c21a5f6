import type { CataloguedProject } from "../../core/analysis/projectCatalog.ts";
import { listedFigure } from "../../core/budget/figureOf.ts";
import type { AssetLine, ProcurementLine } from "../../core/budget/procurement.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Projects.module.css";

interface Props {
  readonly project: CataloguedProject;
}

/** The lines of procurement and assets that bear the project's name. */
export function JoinedLines({ project: { entry, assets, department } }: Props) {
  const words = useMessages(projectsMessages);
  const { procurement, project } = entry;
  if (procurement.length === 0 && assets.length === 0)
    return <p className={styles["quiet"]}>{words.noneJoined}</p>;
  return (
    <>
      {procurement.length === 0 ? null : (
        <Procurement name={project.name} lines={procurement} department={department} />
      )}
      {assets.length === 0 ? null : <Assets name={project.name} lines={assets} department={department} />}
    </>
  );
}

interface LinesProps<Line> {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly department: string;
}

function Procurement({ name, lines, department }: LinesProps<ProcurementLine>) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).procurement;
  const hasPrice = lines.some(({ cells }) => cells.price !== null);
  const columns: readonly TableColumn<ProcurementLine>[] = [
    {
      id: "item",
      label: own.item,
      head: <UnitHead label={own.item} />,
      kind: "name",
      phone: "name",
      cell: ({ item }) => <Printed>{item}</Printed>,
    },
    {
      id: "quantity",
      label: own.quantity,
      align: "end",
      phone: "below",
      cell: ({ quantity, unit }) => (quantity === null ? null : `${quantity}${unit ?? ""}`),
    },
    ...(hasPrice
      ? [
          {
            id: "price",
            label: own.price,
            align: "end",
            kind: "amount",
            phone: "below",
            cell: ({ item, price, cells }: ProcurementLine) =>
              cells.price === null ? null : (
                <Amount
                  figure={listedFigure(price, cells.price)}
                  caption={captionOf(department, name, item, own.price)}
                />
              ),
          } as const,
        ]
      : []),
    {
      id: "amount",
      label: own.amount,
      align: "end",
      kind: "amount",
      phone: "amount",
      cell: ({ item, amount, cells }) => (
        <Amount figure={listedFigure(amount, cells.amount)} caption={captionOf(department, name, item)} />
      ),
    },
  ];
  return (
    <>
      <p className={styles["subhead"]}>{words.purchases}</p>
      <DataTable
        name={words.purchaseTable(name)}
        rows={lines}
        columns={columns}
        rowKey={({ cells }) => `${cells.amount.table}-${String(cells.amount.row)}`}
      />
    </>
  );
}

function Assets({ name, lines, department }: LinesProps<AssetLine>) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).assets;
  return (
    <DataTable
      name={words.assetTable(name)}
      rows={lines}
      rowKey={({ cells }) => String(cells.value.row)}
      columns={[
        {
          id: "item",
          label: own.item,
          head: <UnitHead label={own.item} />,
          kind: "name",
          cell: ({ item }) => <Printed>{item}</Printed>,
        },
        { id: "quantity", label: own.quantity, align: "end", cell: ({ quantity }) => quantity },
        {
          id: "value",
          label: own.value,
          align: "end",
          kind: "amount",
          cell: ({ item, value, cells }) => (
            <Amount figure={listedFigure(value, cells.value)} caption={captionOf(department, name, item)} />
          ),
        },
      ]}
    />
  );
}
