import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { treeCsv } from "./treeCsv.ts";
import type { TreeParts } from "./TreePage.tsx";

interface Props extends TreeParts {
  /** The chart's picture; null where there is none. */
  readonly picture: (() => SVGSVGElement | null) | null;
}

/** Where the tree is printed, how it checks, and what a reader takes away. */
export function TreeFoot({ reading, whole }: Props) {
  const words = useMessages(treeMessages);
  const checks = useMessages(checkMessages);
  const { language } = useReader();
  const { disclosure, table } = reading;
  const document = disclosure.documents.find(({ id }) => id === table?.document) ?? disclosure.documents[0];
  const pages = table?.place.pages ?? null;
  const place =
    pages?.[0] === undefined ? (table?.place.sheet ?? null) : words.pages(pages[0], pages.at(-1) ?? pages[0]);
  const name = `${disclosure.id}-tree`;
  return (
    <ViewFoot
      source={words.source(document?.title ?? disclosure.department.name, table?.title ?? "", place)}
      checks={
        <>
          {reading.checks.length === 0
            ? checks.none
            : words.checks(checks.counts(countOutcomes(reading.checks)))}{" "}
          <AddressLink change={{ view: "quality", node: null, sort: null, figure: null }}>
            {words.allChecks}
          </AddressLink>
        </>
      }
      download={{ name, csv: () => treeCsv(reading, whole, language) }}
    />
  );
}
