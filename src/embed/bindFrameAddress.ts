import { printAddress } from "../state/address.ts";
import type { AppStore } from "../state/store.ts";
import { withFrameKeys } from "./hostKeys.ts";

/**
 * Keeps the frame's own address that of the view, so that a reload shows the same. No step is added:
 * the history belongs to the host's page. A browser that refuses it to a frame without origin changes nothing.
 */
export function bindFrameAddress(store: AppStore, page: Window): void {
  store.subscribe((now, before) => {
    if (now.address === before.address) return;
    const { pathname, search, hash } = page.location;
    const target = `${pathname}${withFrameKeys(printAddress(now.address), search)}${hash}`;
    try {
      page.history.replaceState(null, "", target);
    } catch {
      return;
    }
  });
}
