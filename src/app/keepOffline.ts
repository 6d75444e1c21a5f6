import type { AppStore } from "../state/store.ts";

/**
 * Has the built page kept on the device once it has come to rest, so that nothing of the first visit
 * waits for it. Where the browser has no service worker, or storage is blocked, nothing changes.
 */
export function keepOffline(store: AppStore, page: Window): void {
  // A page opened from disk, or one that carries its files, names no manifest and has nothing beside it.
  const isSite = page.location.protocol.startsWith("http") && hasManifest(page.document);
  if (!import.meta.env.PROD || !isSite || !hasWorkers(page)) return;
  const begin = (): void => {
    void import("./registerWorker.ts").then(({ registerWorker }) => registerWorker(store, page));
  };
  const whenIdle = (): void => {
    // Safari has no requestIdleCallback.
    if ("requestIdleCallback" in page) page.requestIdleCallback(begin, { timeout: 10_000 });
    else setTimeout(begin, 2_000);
  };
  if (document.readyState === "complete") whenIdle();
  else page.addEventListener("load", whenIdle, { once: true });
}

function hasManifest(page: Document): boolean {
  return page.querySelector('link[rel="manifest"]') !== null;
}

/** On http pages other than this computer's own the browser has none; in a sandboxed frame asking throws. */
function hasWorkers(page: Window): boolean {
  try {
    return (page.navigator as { readonly serviceWorker?: unknown }).serviceWorker !== undefined;
  } catch {
    return false;
  }
}
