import { Workbox } from "workbox-window/Workbox.js";
import { NAME_FILES } from "../data/dataSource.ts";
import type { AppStore } from "../state/store.ts";

/** So often does a page that stays open ask whether there is a new version. */
const ASK_EVERY_MS = 6 * 60 * 60 * 1000;

/** Registers the service worker and tells the store of its updates; a failure leaves the page as it is. */
export async function registerWorker(store: AppStore, page: Window): Promise<void> {
  const { updateHeard, folder } = store.getState();
  const workbox = new Workbox(new URL("sw.js", document.baseURI).href);
  let asked = false;
  // The first version of all replaces none.
  let replaces = page.navigator.serviceWorker.controller !== null;
  workbox.addEventListener("activated", ({ isUpdate }) => {
    if (isUpdate !== true) workbox.messageSW(keepSoFar(page, folder)).catch(() => undefined);
  });
  workbox.addEventListener("waiting", () => {
    updateHeard({
      kind: "waiting",
      apply: () => {
        asked = true;
        workbox.messageSkipWaiting();
      },
    });
  });
  workbox.addEventListener("controlling", () => {
    if (asked) page.location.reload();
    else if (replaces) updateHeard({ kind: "started-elsewhere" });
    replaces = true;
  });
  try {
    const registration = await workbox.register({ immediate: true });
    if (registration === undefined) return;
    setInterval(() => {
      registration.update().catch(() => undefined);
    }, ASK_EVERY_MS);
  } catch {
    // Storage is blocked, or the host has no sw.js: the page works from the network.
  }
}

/** What the first visit fetched before the worker was there, and the names that any later view may want; the worker knows what of it to keep. */
function keepSoFar({ performance }: Window, folder: string | null): object {
  const fetched = performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /^https?:/u.test(name));
  const names = folder === null ? [] : NAME_FILES.map((name) => new URL(name, folder).href);
  return { type: "CACHE_URLS", payload: { urlsToCache: [...new Set([...fetched, ...names])] } };
}
