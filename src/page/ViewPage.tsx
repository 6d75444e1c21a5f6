import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import type { View } from "../state/address.ts";
import { useApp } from "../state/useApp.ts";
import { useReader } from "../ui/ReaderContext.tsx";
import { Arrival } from "./Arrival.tsx";
import { CatalogGate } from "./CatalogGate.tsx";
import { usePageName } from "./usePageName.ts";
import { ViewBoundary } from "./ViewBoundary.tsx";
import { ViewPending } from "./ViewPending.tsx";
import { loadView, viewAtHand } from "./viewModules.ts";

/** The view that the address names, once its code and the catalog are here; the document bears its name, language and theme. */
export function ViewPage() {
  const { view, lang, theme } = useApp((state) => state.address);
  const name = usePageName();
  const catalogWanted = useApp((state) => state.catalogWanted);
  useEffect(() => void catalogWanted(), [catalogWanted]);
  useEffect(() => {
    const root = document.documentElement;
    document.title = `${name} · ${siteName()}`;
    root.lang = lang === "zh" ? "zh-CN" : "en";
    if (theme === null) delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  }, [lang, theme, name]);
  return (
    <>
      <Arrival name={name} />
      <CatalogGate>
        <ViewBoundary key={view}>
          <ViewOf view={view} />
        </ViewBoundary>
      </CatalogGate>
    </>
  );
}

/** The name that a portal gave its site; the product's own where there is none. */
function siteName(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="application-name"]');
  return named?.content ?? "明账 Mingzhang";
}

interface Arrived {
  readonly Component: ComponentType | null;
  readonly failure: Error | null;
}

/** One view; its parent gives it a key, so that another view starts anew. */
function ViewOf({ view }: { readonly view: View }) {
  const place = useReader().embedded ? "embed" : "app";
  const [arrived, setArrived] = useState<Arrived>(() => ({ Component: viewAtHand(view), failure: null }));
  useEffect(() => {
    if (viewAtHand(view) !== null) return;
    let current = true;
    const settle = (outcome: Arrived): void => {
      if (current) setArrived(outcome);
    };
    loadView(view, place).then(
      (Component) => {
        settle({ Component, failure: null });
      },
      (reason: unknown) => {
        settle({ Component: null, failure: reason instanceof Error ? reason : new Error(String(reason)) });
      },
    );
    return () => {
      current = false;
    };
  }, [view, place]);
  if (arrived.failure !== null) throw arrived.failure;
  return arrived.Component === null ? <ViewPending /> : <arrived.Component />;
}
