import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { useDisclosure } from "../../state/useApp.ts";
import { useCatalog } from "./useShown.ts";

interface Prior {
  /** Null until it is here, and where the catalog has none. */
  readonly disclosure: Disclosure | null;
  /** Whether it may still come. */
  readonly isAwaited: boolean;
}

/** The same body's disclosure of the year before, and whether to wait for it. */
export function usePrior(entry: CatalogEntry): Prior {
  const { entries } = useCatalog();
  const prior = entries.find(
    ({ departmentKey, scope, phase, year }) =>
      departmentKey === entry.departmentKey &&
      scope === entry.scope &&
      phase === entry.phase &&
      year === entry.year - 1,
  );
  const remote = useDisclosure(prior?.id ?? null);
  const isAwaited = prior !== undefined && (remote.status === "idle" || remote.status === "loading");
  return { disclosure: remote.status === "here" ? remote.value.disclosure : null, isAwaited };
}
