import { expect, it } from "vitest";
import { coverageRows } from "../../../src/views/overview/coverageRows.ts";
import { sampleEntry } from "../../state/sampleCatalog.ts";

it("keeps a body's budget and final account of one year apart, and a unit in a row of its own", () => {
  const rows = coverageRows([
    sampleEntry("990101-101-2023-final", { phase: "final" }),
    sampleEntry("990101-101-2022-budget", { year: 2022 }),
    sampleEntry("990101-101-2023-budget", {}),
    sampleEntry("990101-101-2023-budget-unit", { scope: "unit" }),
  ]);
  expect(rows.map(({ key, first }) => [key, first.id])).toEqual([
    ["990101-101-department", "990101-101-2023-budget"],
    ["990101-101-unit", "990101-101-2023-budget-unit"],
  ]);
  expect(rows[0]?.byYear.get(2023)?.map(({ id }) => id)).toEqual([
    "990101-101-2023-budget",
    "990101-101-2023-final",
  ]);
});
