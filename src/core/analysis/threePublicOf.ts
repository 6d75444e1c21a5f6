import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { divideFen } from "../money/ratio.ts";
import { nameKey } from "../text/chinese.ts";
import { appropriationOf } from "./appropriation.ts";
import { changeOf } from "./changeOf.ts";
import { figureOfMeasure } from "./measureFigure.ts";
import { shareOf } from "./shareOf.ts";
import type { AmountPerPiece, ThreePublic, ThreePublicItem } from "./threePublic.ts";

/**
 * 三公 of one disclosure: the 合计 column of its table, and the prose where a cell is blank or the
 * file holds no table (据说明). 三公 is paid from 财政拨款, so its share is of 财政拨款支出.
 * @param prior the disclosure of the year before for computed changes; null leaves the stated ones
 */
export function threePublicOf(disclosure: Disclosure, prior: Disclosure | null = null): ThreePublic {
  const total = figureOfMeasure(disclosure, "three-public").figure;
  const items = ITEMS.map(([measure, level]): ThreePublicItem => {
    return { measure, level, ...figureOfMeasure(disclosure, measure) };
  });
  const appropriation = appropriationOf(disclosure);
  const operation = items.find(({ measure }) => measure === "vehicle-operation");
  const measures = new Set<Measure>(["three-public", ...ITEMS.map(([measure]) => measure)]);
  return {
    total,
    items,
    shareOfAppropriation: shareOf(total, appropriation),
    appropriation,
    operationPerVehicle: operation === undefined ? null : perVehicle(disclosure, operation.figure),
    changes: changeOf(disclosure, prior).rows.filter(
      ({ measure, code }) => code === null && measures.has(measure),
    ),
  };
}

const ITEMS = [
  ["overseas", 1],
  ["vehicles", 1],
  ["vehicle-purchase", 2],
  ["vehicle-operation", 2],
  ["reception", 1],
] as const satisfies readonly (readonly [Measure, 1 | 2])[];

/** Null where the operation cost is not known, or no vehicles are printed or none owned. */
function perVehicle(disclosure: Disclosure, operation: Figure): AmountPerPiece | null {
  const vehicles = disclosure.assets.find(
    ({ item, role }) => role === "part" && nameKey(item).includes("车辆"),
  );
  const count = vehicles?.quantity ?? null;
  if (vehicles === undefined || count === null || operation.amount === null) return null;
  const amount = divideFen(operation.amount, count);
  return amount === null ? null : { amount, part: operation, count, countSource: vehicles.cells.quantity };
}
