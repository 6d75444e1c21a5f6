import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { CatalogEntry } from "../../../src/core/budget/catalog.ts";
import { statedFigure } from "../../../src/core/budget/figureOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { StoreContext } from "../../../src/state/useApp.ts";
import { loadTableCode } from "../../../src/ui/tableCode.ts";
import { DepartmentTable } from "../../../src/views/overview/DepartmentTable.tsx";
import { inGroups } from "../../../src/views/overview/groups.ts";
import { sampleCatalog, sampleEntry } from "../../state/sampleCatalog.ts";

beforeAll(loadTableCode);

const ID = "990101-101-2023-budget";

function tableOf(entries: readonly CatalogEntry[], query = ""): string {
  const store = createAppStore({ query, source: null, catalog: sampleCatalog(entries) });
  return renderToStaticMarkup(
    <StoreContext value={store}>
      <DepartmentTable name="各部门" groups={inGroups(entries)} />
    </StoreContext>,
  );
}

describe("the table of departments", () => {
  it("calls a share that would round to nothing 不足0.01%, never 0.00%", () => {
    const cell = { kind: "cell", disclosure: ID, table: "t9", row: 5, column: 2 } as const;
    const threePublic = statedFigure(fen(1_000_000), cell);
    const table = tableOf([sampleEntry(ID, { wan: 37_151, threePublic })]);
    expect(table).toContain("不足0.01%");
    expect(table).not.toContain("0.00%");
  });

  it("says 原文未写 where no change of the total is stated, not that a table is missing", () => {
    const cell = { kind: "cell", disclosure: ID, table: "t9", row: 5, column: 2 } as const;
    const known = statedFigure(fen(0), cell);
    const table = tableOf([sampleEntry(ID, { project: known, threePublic: known })]);
    expect(table).toContain("原文未写");
    expect(table).not.toContain("本文件未列");
  });

  it("ticks the departments that the address names, and lists the others too", () => {
    const other = sampleEntry("990101-102-2023-budget", {});
    const table = tableOf([sampleEntry(ID, {}), other], "?dept=990101-102");
    expect(table.match(/type="checkbox"/gu)).toHaveLength(2);
    expect(table).toMatch(/aria-label="选择某县990101-102-2023-budget局" checked=""/u);
    expect(table).not.toMatch(/aria-label="选择某县990101-101-2023-budget局" checked/u);
  });
});
