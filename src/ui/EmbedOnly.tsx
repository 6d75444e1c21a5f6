import type { ReactNode } from "react";
import { useReader } from "./ReaderContext.tsx";

/** What an embed shows of a view and the app does not: what the app says elsewhere. */
export function EmbedOnly({ children }: { readonly children: ReactNode }) {
  return useReader().embedded ? children : null;
}
