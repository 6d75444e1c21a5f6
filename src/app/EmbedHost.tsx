import { lazy, Suspense } from "react";
import { ViewBoundary } from "../page/ViewBoundary.tsx";
import { useApp } from "../state/useApp.ts";

const EmbedDialog = lazy(() =>
  import("./EmbedDialog.tsx").then((module) => ({ default: module.EmbedDialog })),
);

/** The dialog in which an embed is made, fetched when it is first opened. */
export function EmbedHost() {
  const open = useApp((state) => state.embedOpen);
  if (!open) return null;
  return (
    <ViewBoundary>
      <Suspense fallback={null}>
        <EmbedDialog />
      </Suspense>
    </ViewBoundary>
  );
}
