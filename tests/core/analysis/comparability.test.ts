import { describe, expect, it } from "vitest";
import { barriersBetween, comparandOf, conditionsOf } from "../../../src/core/analysis/comparability.ts";
import { shipped } from "./shipped.ts";

const pingxiang = comparandOf(shipped("130532-434-2023-budget"));
const procuratorate = comparandOf(shipped("320000-n1tdw6lo-2018-budget"));

describe("what decides whether departments compare", () => {
  it("is read off each document", () => {
    expect(pingxiang).toEqual({
      disclosure: "130532-434-2023-budget",
      body: "130532-434",
      year: 2023,
      phase: "budget",
      scope: "department",
      units: 2,
      level: "county",
      basis: "budget",
      money: "all",
      depth: 3,
      split: ["basic", "project"],
      classification: 2023,
    });
  });

  it("invents no split where a province prints one amount column", () => {
    expect(procuratorate).toMatchObject({ level: "province", money: "appropriation", split: [], depth: 3 });
  });

  it("says condition by condition what is alike", () => {
    expect(
      conditionsOf([pingxiang, { ...procuratorate, units: null }]).map(
        ({ kind, holds }) => `${kind} ${String(holds)}`,
      ),
    ).toEqual([
      "year false",
      "phase true",
      "scope true",
      "units null",
      "level false",
      "basis true",
      "money false",
      "depth true",
      "split false",
      "classification false",
    ]);
  });

  it("is unknown where a document does not say", () => {
    const silent = { ...pingxiang, units: null };
    expect(conditionsOf([silent, silent]).find(({ kind }) => kind === "units")?.holds).toBeNull();
  });

  it("bars a difference between another year, another level; not between units of several bodies", () => {
    expect(barriersBetween(pingxiang, procuratorate)).toEqual(["year", "level"]);
    const wanli = comparandOf(shipped("310107-n1uslkkk-2025-budget"));
    const commerce = comparandOf(shipped("310107-n0uin491-2025-budget"));
    expect([wanli.units, commerce.units]).toEqual([6, 2]);
    expect(barriersBetween(wanli, commerce)).toEqual([]);
  });

  it("lets years of one body be subtracted unless units were added to it", () => {
    const years = [2018, 2019].map((year) => comparandOf(shipped(`320000-n00hkmu1-${String(year)}-budget`)));
    const [before, after] = years;
    expect(before !== undefined && after !== undefined ? barriersBetween(before, after) : null).toEqual([
      "units",
    ]);
    const silent = { ...pingxiang, units: null };
    expect(barriersBetween(pingxiang, { ...silent, year: 2024 })).toEqual([]);
    expect(barriersBetween(pingxiang, { ...pingxiang, phase: "final", basis: "final" })).toEqual([
      "phase",
      "basis",
    ]);
  });
});
