import { useSyncExternalStore } from "react";
import type { Theme } from "../../charts/palette.ts";
import { usePrinting } from "../useMedia.ts";

const DARK = "(prefers-color-scheme: dark)";

/** The theme the page shows now: the reader's choice on the page, else that of the system; light on paper. */
export function useTheme(): Theme {
  const theme = useSyncExternalStore(watch, shown, (): Theme => "light");
  return usePrinting() ? "light" : theme;
}

function watch(changed: () => void): () => void {
  const system = matchMedia(DARK);
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  system.addEventListener("change", changed);
  return () => {
    page.disconnect();
    system.removeEventListener("change", changed);
  };
}

function shown(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "dark" || chosen === "light") return chosen;
  return matchMedia(DARK).matches ? "dark" : "light";
}
