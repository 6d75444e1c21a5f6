import { useSyncExternalStore } from "react";
import type { Theme } from "../../charts/palette.ts";
import { usePrinting } from "../useMedia.ts";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** The theme the page shows now: the reader's choice on the page, else that of the system; light on paper. Forced colours are the system's. */
export function useTheme(): Theme {
  const theme = useSyncExternalStore(watch, shown, (): Theme => "light");
  return usePrinting() ? "light" : theme;
}

function watch(changed: () => void): () => void {
  const lists = [matchMedia(DARK), matchMedia(FORCED)];
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    page.disconnect();
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

function shown(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if ((chosen === "dark" || chosen === "light") && !matchMedia(FORCED).matches) return chosen;
  return matchMedia(DARK).matches ? "dark" : "light";
}
