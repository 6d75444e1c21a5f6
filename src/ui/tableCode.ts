import { useEffect, useState } from "react";
import type { DrawnTable } from "./DrawnTable.tsx";
import type { DrawnTree } from "./DrawnTree.tsx";

/** What draws tables: with the table library the heaviest part of a view, fetched apart from it. */
export interface TableCode {
  readonly DrawnTable: typeof DrawnTable;
  readonly DrawnTree: typeof DrawnTree;
}

let held: TableCode | null = null;

/** Gives the code where it is at hand without being fetched: when the page is drawn beforehand. */
export function holdTableCode(code: TableCode): void {
  held = code;
}

/** Fetches the code once; a failed fetch is tried again at the next call. */
export async function loadTableCode(): Promise<void> {
  if (held !== null) return;
  const [{ DrawnTable }, { DrawnTree }] = await Promise.all([
    import("./DrawnTable.tsx"),
    import("./DrawnTree.tsx"),
  ]);
  held = { DrawnTable, DrawnTree };
}

/** The code, fetched by the first table drawn without it; null until it is here. A failure is the page's to show. */
export function useTableCode(): TableCode | null {
  const [code, setCode] = useState(held);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (code !== null) return;
    let current = true;
    loadTableCode().then(
      () => {
        if (current) setCode(held);
      },
      (reason: unknown) => {
        if (current) setFailure(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
    return () => {
      current = false;
    };
  }, [code]);
  if (failure !== null) throw failure;
  return code;
}
