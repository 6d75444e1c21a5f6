import { describe, expect, it } from "vitest";
import { comparandOf, conditionsOf } from "../../../src/core/analysis/comparability.ts";
import { shipped } from "./shipped.ts";

const pingxiang = comparandOf(shipped("130532-434-2023-budget"));
const procuratorate = comparandOf(shipped("320000-n1tdw6lo-2018-budget"));

describe("what decides whether departments compare", () => {
  it("is read off each document", () => {
    expect(pingxiang).toEqual({
      disclosure: "130532-434-2023-budget",
      year: 2023,
      phase: "budget",
      scope: "department",
      units: 2,
      level: "county",
      money: "all",
      split: ["basic", "project"],
      depth: 3,
    });
  });

  it("invents no split where a province prints one amount column", () => {
    expect(procuratorate).toMatchObject({ level: "province", money: "appropriation", split: [], depth: 3 });
  });

  it("says condition by condition what is alike", () => {
    expect(
      conditionsOf([pingxiang, procuratorate]).map(({ kind, holds }) => `${kind} ${String(holds)}`),
    ).toEqual([
      "year false",
      "phase true",
      "scope true",
      "units null",
      "level false",
      "money false",
      "split false",
      "depth true",
    ]);
  });

  it("is unknown where a document does not say", () => {
    const silent = { ...pingxiang, units: null };
    expect(conditionsOf([silent, silent]).find(({ kind }) => kind === "units")?.holds).toBeNull();
  });
});
