import { useSyncExternalStore } from "react";
import { linkBeside, pageLink } from "../../state/pageLink.ts";
import { useApp } from "../../state/useApp.ts";
import { useReader } from "../../ui/ReaderContext.tsx";

/**
 * The absolute address of what is on screen, as it is shared and cited: from an embedded view the
 * app's. Its query alone while the page is drawn beforehand.
 */
export function usePageLink(): string {
  const address = useApp((state) => state.address);
  const { embedded } = useReader();
  const page = useSyncExternalStore(neverChanges, pageHere, nowhere);
  if (embedded && page !== "") return linkBeside(page, "index.html", address);
  return pageLink(page, address);
}

function neverChanges(): () => void {
  return () => undefined;
}

function pageHere(): string {
  return window.location.href;
}

function nowhere(): string {
  return "";
}
