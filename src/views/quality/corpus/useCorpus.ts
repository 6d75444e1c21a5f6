import { useMemo } from "react";
import type { CheckedDocument } from "../../../core/checks/findingCounts.ts";
import type { CatalogEntry } from "../../../core/budget/catalog.ts";
import type { CheckResult } from "../../../core/checks/checkResult.ts";
import { useApp, useDisclosures } from "../../../state/useApp.ts";

/** The documents of a corpus as they come. */
export interface Corpus {
  /** Those that are here, in the order of the entries. */
  readonly documents: readonly CheckedDocument[];
  /** The results of those that are here, by disclosure. */
  readonly checked: ReadonlyMap<string, readonly CheckResult[]>;
  readonly failed: number;
  /** Nothing is on its way any more. */
  readonly settled: boolean;
}

/** Fetches the disclosures of the entries, at most `most` of them; their results are the same object until one more comes. */
export function useCorpus(entries: readonly CatalogEntry[], most: number): Corpus {
  const wanted = useMemo(() => entries.slice(0, most).map(({ id }) => id), [entries, most]);
  useDisclosures(wanted);
  const all = useApp((state) => state.disclosures);
  return useMemo(() => {
    const remotes = wanted.map((id) => all[id]);
    const documents = remotes.flatMap((remote) => (remote?.status === "here" ? [remote.value] : []));
    const failed = remotes.filter((remote) => remote?.status === "failed").length;
    return {
      documents,
      checked: new Map(documents.map(({ disclosure, checks }) => [disclosure.id, checks])),
      failed,
      settled: documents.length + failed === wanted.length,
    };
  }, [wanted, all]);
}
