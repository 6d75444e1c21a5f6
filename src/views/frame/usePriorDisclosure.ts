import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { useDisclosure } from "../../state/useApp.ts";
import { useCatalog } from "./useShown.ts";

/** The same body's disclosure of the year before, once it is here; null where the catalog has none. */
export function usePriorDisclosure(entry: CatalogEntry): Disclosure | null {
  const { entries } = useCatalog();
  const prior = entries.find(
    ({ departmentKey, scope, phase, year }) =>
      departmentKey === entry.departmentKey &&
      scope === entry.scope &&
      phase === entry.phase &&
      year === entry.year - 1,
  );
  const remote = useDisclosure(prior?.id ?? null);
  return remote.status === "here" ? remote.value.disclosure : null;
}
