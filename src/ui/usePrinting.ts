import { useSyncExternalStore } from "react";

/** True while the page is laid out for paper, where everything folded is unfolded. */
export function usePrinting(): boolean {
  return useSyncExternalStore(onChange, isPrinting, () => false);
}

function onChange(changed: () => void): () => void {
  const media = window.matchMedia("print");
  media.addEventListener("change", changed);
  return () => {
    media.removeEventListener("change", changed);
  };
}

function isPrinting(): boolean {
  return window.matchMedia("print").matches;
}
