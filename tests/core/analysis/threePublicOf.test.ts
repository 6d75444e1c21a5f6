import { describe, expect, it } from "vitest";
import { threePublicOf } from "../../../src/core/analysis/threePublicOf.ts";
import { asset, cell, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

describe("三公 of one department", () => {
  const threePublic = threePublicOf(sampleDisclosure());

  it("is the whole and its items, purchase and operation inside vehicles", () => {
    expect(wan(threePublic.total)).toBe("9.50");
    expect(threePublic.items.map(({ measure, level, figure }) => [measure, level, wan(figure)])).toEqual([
      ["overseas", 1, "0.00 stated-in-prose"],
      ["vehicles", 1, "5.00"],
      ["vehicle-purchase", 2, "0.00 stated-in-prose"],
      ["vehicle-operation", 2, "5.00"],
      ["reception", 1, "4.50"],
    ]);
    expect(threePublic.items.map(({ tableFigure }) => wan(tableFigure))).toEqual([
      "blank",
      "5.00",
      "blank",
      "5.00",
      "4.50",
    ]);
  });

  it("is a share of 财政拨款支出: 9.50 in 324.30 is 2.93 %", () => {
    expect(threePublic.shareOfAppropriation).toBe("2.93");
    expect(wan(threePublic.appropriation)).toBe("324.30");
  });

  it("changes as the prose says", () => {
    const moved = threePublic.changes.filter(({ base }) => base !== "unknown");
    expect(moved.map(({ measure, delta }) => [measure, wan(delta)])).toEqual([
      ["three-public", "−0.50"],
      ["reception", "−0.50"],
    ]);
  });

  it("has no share where 财政拨款支出 is not in the file", () => {
    const alone = bareDisclosure({ statements: [statement("s1", "three-public", "9.5万元")] });
    expect(threePublicOf(alone).shareOfAppropriation).toBeNull();
  });
});

describe("operation cost per vehicle", () => {
  const perVehicle = (quantity: string, operation: string) =>
    threePublicOf(
      bareDisclosure({
        statements: operation === "" ? [] : [statement("s1", "vehicle-operation", operation)],
        assets: [asset(4, "2、车辆（台、辆）", "part", [quantity, "118.20"])],
      }),
    ).operationPerVehicle;

  it("is 20.00 over 7 vehicles: 2.857143, to the fen, with both operands", () => {
    expect(perVehicle("7", "20万元")).toMatchObject({
      amount: 2_857_143,
      count: "7",
      countSource: cell("t11", 4, 1),
      part: { amount: 20_000_000 },
    });
  });

  it("is none where there are no vehicles, their number is blank or the cost is not known", () => {
    expect(perVehicle("0", "20万元")).toBeNull();
    expect(perVehicle("", "20万元")).toBeNull();
    expect(perVehicle("7", "")).toBeNull();
    expect(threePublicOf(bareDisclosure()).operationPerVehicle).toBeNull();
  });
});
