import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import type { View } from "../state/address.ts";
import type { AppStore } from "../state/store.ts";
import { StoreContext, useApp } from "../state/useApp.ts";
import { Shell } from "./Shell.tsx";
import { ViewBoundary } from "./ViewBoundary.tsx";
import { ViewPending } from "./ViewPending.tsx";
import { loadView, viewAtHand } from "./viewModules.ts";

export function App({ store }: { readonly store: AppStore }) {
  return (
    <StoreContext value={store}>
      <Page />
    </StoreContext>
  );
}

function Page() {
  const { view, lang, theme } = useApp((state) => state.address);
  const catalogWanted = useApp((state) => state.catalogWanted);
  useEffect(() => void catalogWanted(), [catalogWanted]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = lang === "zh" ? "zh-CN" : "en";
    if (theme === null) delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  }, [lang, theme]);
  return (
    <Shell>
      <ViewBoundary key={view}>
        <ViewOf view={view} />
      </ViewBoundary>
    </Shell>
  );
}

function ViewOf({ view }: { readonly view: View }) {
  const [arrived, setArrived] = useState<{ view: View; component: ComponentType } | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const atHand = viewAtHand(view);
  useEffect(() => {
    if (viewAtHand(view) !== null) return;
    let current = true;
    loadView(view).then(
      (component) => {
        if (current) setArrived({ view, component });
      },
      (reason: unknown) => {
        if (current) setFailure(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
    return () => {
      current = false;
    };
  }, [view]);
  if (failure !== null) throw failure;
  const Component = atHand ?? (arrived?.view === view ? arrived.component : null);
  return Component === null ? <ViewPending /> : <Component />;
}
