import "../ui/tokens.css";
import "../ui/base.css";
import "./app.css";
import { createRoot } from "react-dom/client";
import { dataFolder, staticFiles } from "../data/dataSource.ts";
import { parseAddress } from "../state/address.ts";
import type { View } from "../state/address.ts";
import { selectEntries } from "../state/selection.ts";
import { createAppStore } from "../state/store.ts";
import type { AppStore } from "../state/store.ts";
import { ownImports } from "./ownImports.ts";
import { bindAddressBar } from "./addressBar.ts";
import { App } from "./App.tsx";
import { allowOwnCode } from "./trustedTypes.ts";
import { loadView } from "./viewModules.ts";

/** How many disclosures a view draws at once; the overview and the notes need the catalog alone. */
const SHOWN_AT_ONCE: Readonly<Record<View, number>> = {
  overview: 0,
  department: 1,
  tree: 1,
  composition: 3,
  change: 1,
  compare: 0,
  flow: 1,
  projects: 1,
  "three-public": 0,
  quality: 3,
  data: 0,
  about: 0,
};

allowOwnCode();
void start();

/**
 * Draws the app once its first view has code and data, so that prerendered figures
 * are replaced by the same figures and never by a spinner.
 */
async function start(): Promise<void> {
  const query = window.location.search;
  const { address } = parseAddress(query);
  const folder = dataFolder(address.data, new URL(document.baseURI));
  const store = createAppStore({
    query,
    source: folder === null ? null : staticFiles(folder, window.fetch.bind(window)),
    catalog: null,
    ...(folder === null ? {} : { imports: ownImports(folder) }),
  });
  bindAddressBar(store, window);
  const first = Promise.allSettled([loadView(address.view), askForShown(store)]);
  if (document.documentElement.dataset["prerender"] === "show") await first;
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  createRoot(root).render(<App store={store} />);
  requestAnimationFrame(pressAgain);
  requestAnimationFrame(() => {
    openAgain([]);
  });
}

/** Asks for the catalog and at once for the disclosures it shows, while the view's code is still on its way. */
async function askForShown(store: AppStore): Promise<void> {
  await store.getState().catalogWanted();
  const { catalog, address, disclosureWanted } = store.getState();
  if (catalog.status !== "here") return;
  for (const { id } of selectEntries(catalog.value, address).entries.slice(0, SHOWN_AT_ONCE[address.view])) {
    void disclosureWanted(id);
  }
}

/** Opens in the app what the reader had opened of the prerendered page, the menu above all: its place among the boxes stays. */
function openAgain(open: readonly number[]): void {
  if (document.querySelector("[data-prerendered]") === null) {
    const boxes = [...document.querySelectorAll<HTMLDetailsElement>("#root details")];
    for (const [at, box] of boxes.entries()) if (open.includes(at)) box.open = true;
    return;
  }
  const boxes = [...document.querySelectorAll<HTMLDetailsElement>("[data-prerendered] details")];
  const now = boxes.flatMap((box, at) => (box.open ? [at] : []));
  requestAnimationFrame(() => {
    openAgain(now);
  });
}

/** Does what the reader pressed while only the prerendered page was there; boot.js kept it. */
function pressAgain(): void {
  const page = document.documentElement;
  const pressed = page.dataset["pressed"];
  if (pressed === undefined) return;
  if (document.querySelector("[data-prerendered]") !== null) {
    requestAnimationFrame(pressAgain);
    return;
  }
  delete page.dataset["pressed"];
  const button = document.querySelectorAll<HTMLButtonElement>("#root button").item(Number(pressed));
  button.focus();
  button.click();
}
