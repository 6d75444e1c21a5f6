import type { Disclosure, Table } from "../../src/core/budget/disclosure.ts";
import type { Basis, Measure } from "../../src/core/budget/vocabulary.ts";
import { compareFigure, type Compared } from "./comparison.ts";
import { typedFen, type TypedFigures, type TypedItem } from "./typedFigures.ts";

const ITEMS: Readonly<Record<string, Measure>> = {
  total: "three-public",
  abroad: "overseas",
  vehicleTotal: "vehicles",
  vehiclePurchase: "vehicle-purchase",
  vehicleOperation: "vehicle-operation",
  reception: "reception",
  meeting: "meeting",
  training: "training",
  totalIncludingMeetingTraining: "three-public-meeting-training",
  orgRun: "administrative-operating",
};

/** Every typed cell of the 三公 table, and every amount the narrative states for its items. */
export function compareThreePublic(typed: TypedFigures, disclosure: Disclosure): readonly Compared[] {
  const table = disclosure.tables.find(({ kind }) => kind === "three-public") ?? null;
  const printed = Object.entries(typed.threePublic.table ?? {}).flatMap(([key, item]) => {
    const measure = ITEMS[key];
    return measure === undefined
      ? []
      : figuresOf(item).flatMap(([basis, amount]) =>
          compared(
            `table ${key}${basis === null ? "" : ` ${basis}`}`,
            amount,
            inTable(table, measure, basis),
          ),
        );
  });
  const stated = Object.entries(typed.threePublic.narrative ?? {}).flatMap(([key, item]) => {
    const measure = ITEMS[key];
    if (measure === undefined || typeof item === "boolean") return [];
    return figuresOf(item).flatMap(([basis, amount]) =>
      compared(
        `text ${key}${basis === null ? "" : ` ${basis}`}`,
        amount,
        inProse(disclosure, measure, basis, amount === null ? null : typedFen(amount, "万元")),
      ),
    );
  });
  return [...printed, ...stated];
}

function compared(what: string, typed: string | null, found: number | null | undefined): readonly Compared[] {
  const expected = typed === null ? null : typedFen(typed, "万元");
  return compareFigure({ kind: "three-public", what, typed, expected, found });
}

function figuresOf(item: TypedItem): readonly (readonly [Basis | null, string | null])[] {
  if (item === null || typeof item === "string") return [[null, item]];
  if ("amount" in item) return [[null, item["amount"] ?? null]];
  return (["budget", "final"] as const).flatMap((basis) =>
    basis in item ? [[basis, item[basis] ?? null] as const] : [],
  );
}

function inTable(table: Table | null, measure: Measure, basis: Basis | null): number | null | undefined {
  if (table === null) return undefined;
  const row = table.lines.find((line) => line.measure === measure);
  const byRow = row?.cells[0]?.amount;
  if (row !== undefined) return byRow;
  const columns = table.columns.filter(
    (column) => column.measure === measure && (basis === null || (column.basis ?? "final") === basis),
  );
  return columns
    .flatMap(({ index }) =>
      table.lines.flatMap(({ cells }) => cells.find(({ column }) => column === index) ?? []),
    )
    .map(({ amount }) => amount)
    .find((amount) => amount !== null);
}

/** The amount that is expected where some statement of the item says it, else the first one said. */
function inProse(
  disclosure: Disclosure,
  measure: Measure,
  basis: Basis | null,
  expected: number | null,
): number | null | undefined {
  const said = disclosure.statements
    .filter((each) => each.measure === measure && each.amount !== null)
    .filter((each) => basis === null || each.basis === basis)
    .map(({ amount }) => amount);
  return said.find((amount) => amount === expected) ?? said[0];
}
