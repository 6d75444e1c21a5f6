import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { OneSeries } from "../../../src/core/analysis/yearSeries.ts";
import { yearSeriesOf } from "../../../src/core/analysis/yearSeriesOf.ts";
import type { CodeChangeFile } from "../../../src/core/classification/codeChanges.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

const { changes } = JSON.parse(
  readFileSync(new URL("../../../public/data/reference/code-changes.json", import.meta.url), "utf8"),
) as CodeChangeFile;

const read = (series: OneSeries | undefined): readonly string[] =>
  series?.points.map((each) =>
    each === null
      ? "none"
      : `${each.isLinked ? "→" : ""}${wan(each.figure)}${each.bar === null ? "" : ` ${each.bar}`}`,
  ) ?? [];

it("the years of 万里 are linked, the whole first and then its classes by size", () => {
  const found = yearSeriesOf(
    [2025, 2023, 2024].map((year) => shipped(`310107-n1uslkkk-${String(year)}-budget`)),
    "function",
    changes,
  );
  expect(found?.years).toEqual([2023, 2024, 2025]);
  expect(found?.series.map(({ key }) => key).slice(0, 4)).toEqual(["", "212", "208", "221"]);
  expect(read(found?.series[0])).toEqual(["16,497.864", "→15,621.1123", "→18,976.7551"]);
  expect(read(found?.series.find(({ key }) => key === "205"))).toEqual(["none", "→25.00", "→25.00"]);
});

it("省委办公厅 is not linked across the year its units changed", () => {
  const found = yearSeriesOf(
    [2017, 2018, 2019].map((year) => shipped(`320000-n00hkmu1-${String(year)}-budget`)),
    "function",
    changes,
  );
  expect(read(found?.series[0]).at(-1)).toBe("27,664.22 units");
});

it("a single year starts from what its text tells of the year before", () => {
  const found = yearSeriesOf([shipped("130532-434-2023-budget")], "kind", changes);
  expect(found?.years).toEqual([2022, 2023]);
  expect(found?.series.map((each) => [each.key, ...read(each)])).toEqual([
    ["", "1,402.21 derived", "→1,140.33"],
    ["basic", "601.62 derived", "→653.82"],
    ["project", "800.59 derived", "→486.51"],
  ]);
});
