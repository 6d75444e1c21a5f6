import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { sumOfOutcomes } from "../../core/checks/countOutcomes.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { useDisclosures } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { compositionCsv } from "./compositionCsv.ts";

interface Props {
  readonly entries: readonly CatalogEntry[];
  /** Disclosures shown in full, whose parts go into the file too. */
  readonly ids: readonly string[];
}

/** Documents, checks and the file to take away. */
export function CompositionFoot({ entries, ids }: Props) {
  const { counts } = useMessages(checkMessages);
  const remotes = useDisclosures(ids);
  const here = remotes.flatMap((remote) => (remote.status === "here" ? [remote.value.disclosure] : []));
  const documents = entries.map(({ department, documentTitle }) => `${department}《${documentTitle}》`);
  const [only, ...more] = entries;
  const name = more.length === 0 ? `${only?.id ?? ""}-composition` : "composition";
  return (
    <ViewFoot
      source={documents.join("；")}
      checks={counts(sumOfOutcomes(entries))}
      download={{ name, csv: () => compositionCsv(entries, here) }}
    />
  );
}
