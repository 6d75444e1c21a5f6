import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds now; false while the page is being prerendered. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => {
        list.removeEventListener("change", changed);
      };
    },
    [query],
  );
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/**
 * True while the page is laid out for paper, where everything folded is unfolded. `beforeprint` comes
 * before the sheets are counted, the media query only after: without it the last sheets are missing.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(watchPrinting, isPrinting, () => false);
}

let isAboutToPrint = false;

function isPrinting(): boolean {
  return isAboutToPrint || window.matchMedia("print").matches;
}

function watchPrinting(changed: () => void): () => void {
  const list = window.matchMedia("print");
  const before = () => {
    isAboutToPrint = true;
    changed();
  };
  const after = () => {
    isAboutToPrint = false;
    changed();
  };
  list.addEventListener("change", changed);
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    list.removeEventListener("change", changed);
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}
