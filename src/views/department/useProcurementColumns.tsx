import { useMemo } from "react";
import type { ProcurementRow } from "../../core/analysis/procurementRowsOf.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Department.module.css";
import { useCaption } from "./useCaption.ts";

type Money = "price" | "amount" | "smallFirms" | "projectBudget";

/** Item, catalogue, quantity, price, amount, the share for small firms, project and its budget; columns the table lacks are left out. */
export function useProcurementColumns(
  rows: readonly ProcurementRow[],
  department: string,
): readonly TableColumn<ProcurementRow>[] {
  const words = useMessages(departmentMessages).procurement;
  const caption = useCaption(department);
  return useMemo(() => {
    const name = ({ kind, name: own }: ProcurementRow): string =>
      kind === "total" ? words.sum : kind === "subtotal" ? words.subtotal(own) : own;
    const money = (id: Money, phone: "amount" | "below"): TableColumn<ProcurementRow> => ({
      id,
      label: words[id],
      align: "end",
      kind: "amount",
      phone,
      cell: (row) => {
        const figure: Figure | null = row[id];
        return figure === null ? null : (
          <Amount figure={figure} caption={caption(words.title, name(row), words[id])} />
        );
      },
    });
    const has = (id: Money): boolean => rows.some((row) => row[id] !== null);
    const prints = (id: "catalogueCode" | "quantity"): boolean =>
      rows.some(({ line }) => line !== null && line[id] !== null);
    const catalogue: TableColumn<ProcurementRow> = {
      id: "catalogue",
      label: words.catalogue,
      phone: "below",
      cell: ({ line }) =>
        line === null ? null : <span className={styles["code"]}>{line.catalogueCode}</span>,
      text: ({ line }) => line?.catalogueCode ?? "",
    };
    const quantity: TableColumn<ProcurementRow> = {
      id: "quantity",
      label: words.quantity,
      head: <span className={styles["nowrap"]}>{words.quantity}</span>,
      align: "end",
      phone: "below",
      cell: ({ line }) => (line?.quantity == null ? null : `${line.quantity}${line.unit ?? ""}`),
      text: ({ line }) => line?.quantity ?? "",
    };
    return [
      {
        id: "item",
        label: words.item,
        head: <UnitHead label={words.item} />,
        kind: "name",
        phone: "name",
        cell: name,
        text: name,
      },
      ...(prints("catalogueCode") ? [catalogue] : []),
      ...(prints("quantity") ? [quantity] : []),
      ...(has("price") ? [money("price", "below")] : []),
      money("amount", "amount"),
      ...(has("smallFirms") ? [money("smallFirms", "below")] : []),
      {
        id: "project",
        label: words.project,
        kind: "text",
        phone: "below",
        cell: ({ line }) =>
          line === null ? null : (
            <span className={styles["word"]}>
              <Printed>{line.project}</Printed>
            </span>
          ),
        text: ({ line }) => line?.project ?? "",
      },
      ...(has("projectBudget") ? [money("projectBudget", "below")] : []),
    ];
  }, [words, caption, rows]);
}
