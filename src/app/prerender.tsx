import { renderToString } from "react-dom/server";
import type { Catalog } from "../core/budget/catalog.ts";
import { createAppStore } from "../state/store.ts";
import { StoreContext } from "../state/useApp.ts";
import { DrawnTable } from "../ui/DrawnTable.tsx";
import { DrawnTree } from "../ui/DrawnTree.tsx";
import { holdTableCode } from "../ui/tableCode.ts";
import { OverviewView } from "../views/overview/OverviewView.tsx";
import { Shell } from "./Shell.tsx";

/** The overview of a catalog as markup: what a first visit sees before any script has run. */
export function prerenderOverview(catalog: Catalog): string {
  holdTableCode({ DrawnTable, DrawnTree });
  const store = createAppStore({ query: "", source: null, catalog });
  return renderToString(
    <StoreContext value={store}>
      <div data-prerendered="">
        <Shell>
          <OverviewView />
        </Shell>
      </div>
    </StoreContext>,
  );
}
