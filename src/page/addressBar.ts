import { printAddress } from "../state/address.ts";
import type { AppStore } from "../state/store.ts";

/** Keeps the browser's address and the store's the same, both ways. */
export function bindAddressBar(store: AppStore, page: Window): void {
  store.subscribe((now, before) => {
    if (now.address === before.address) return;
    const query = printAddress(now.address);
    if (query === page.location.search) return;
    const target = `${page.location.pathname}${query}${page.location.hash}`;
    if (now.step === "push") page.history.pushState(null, "", target);
    else page.history.replaceState(null, "", target);
  });
  page.addEventListener("popstate", () => {
    const { address, addressRead, adjusted } = store.getState();
    const { unit, lang, theme, patterns } = address;
    addressRead(page.location.search);
    // Going back undoes a step, not how the reader chose to read.
    adjusted({ unit, lang, theme, patterns });
  });
}
