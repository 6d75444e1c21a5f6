import type { ReactNode } from "react";
import { useReader } from "./ReaderContext.tsx";

/** What the app shows of a view and an embed does not: controls, and parts beyond its one finding. */
export function AppOnly({ children }: { readonly children: ReactNode }) {
  return useReader().embedded ? null : children;
}
