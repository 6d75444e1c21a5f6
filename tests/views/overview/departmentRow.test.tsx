import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { statedFigure } from "../../../src/core/budget/figureOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { StoreContext } from "../../../src/state/useApp.ts";
import { DepartmentRow } from "../../../src/views/overview/DepartmentRow.tsx";
import { sampleCatalog, sampleEntry } from "../../state/sampleCatalog.ts";

it("calls a share that would round to nothing 不足0.01%, never 0.00%", () => {
  const id = "990101-101-2023-budget";
  const threePublic = statedFigure(fen(1_000_000), {
    kind: "cell",
    disclosure: id,
    table: "t9",
    row: 5,
    column: 2,
  });
  const entry = sampleEntry(id, { wan: 37_151, threePublic });
  const store = createAppStore({ query: "", source: null, catalog: sampleCatalog([entry]) });
  const row = renderToStaticMarkup(
    <StoreContext value={store}>
      <table>
        <tbody>
          <DepartmentRow entry={entry} />
        </tbody>
      </table>
    </StoreContext>,
  );
  expect(row).toContain("不足0.01%");
  expect(row).not.toContain("0.00%");
});
