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

/** True while the page is laid out for paper, where everything folded is unfolded. */
export function usePrinting(): boolean {
  return useMedia("print");
}
