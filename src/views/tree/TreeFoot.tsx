import type { Disclosure } from "../../core/budget/disclosure.ts";
import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import { amountInSentence } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { glossed } from "../../i18n/glossed.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useApp } from "../../state/useApp.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { PictureButtons } from "../frame/PictureButtons.tsx";
import styles from "./Tree.module.css";
import { hasFoot } from "./treeReading.ts";
import { treeCsv } from "./treeCsv.ts";
import type { BelowProps } from "./TreePage.tsx";

/** Where the tree is printed, how it checks, and what a reader takes away. */
export function TreeFoot(props: BelowProps) {
  const { one } = props.reading;
  return one === null ? null : <FootOf {...props} disclosure={one.disclosure} />;
}

type FootProps = BelowProps & { readonly disclosure: Disclosure };

function FootOf({ reading, disclosure, whole, names, state, picture }: FootProps) {
  const words = useMessages(treeMessages);
  const checks = useMessages(checkMessages);
  const chart = useApp((app) => app.address.chart);
  const { table } = reading;
  const document = disclosure.documents.find(({ id }) => id === table?.document) ?? disclosure.documents[0];
  const pages = table?.place.pages ?? null;
  const place =
    pages?.[0] === undefined ? (table?.place.sheet ?? null) : words.pages(pages[0], pages.at(-1) ?? pages[0]);
  const name = `${disclosure.id}-tree`;
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const terms = useMessages(budgetTerms);
  const period = common.yearPhase(disclosure.year, disclosure.phase);
  const source = words.source(
    glossed(language, document?.title ?? disclosure.department.name, period),
    table === null ? "" : glossed(language, table.title, terms.tables[table.kind]),
    place,
  );
  const amount = state.root.figures[state.measure]?.amount ?? null;
  const separator = language === "zh" ? "，" : ", ";
  const image = {
    title: `${disclosure.department.name}${separator}${period}`,
    subtitle: [
      names.of(state.root),
      ...(amount === null ? [] : [amountInSentence(amount, { language, unit })]),
      words.measures[state.measure],
      words.percentages(state.measure),
      common.unitHead(unit),
      ...(chart === "treemap" && hasFoot(reading, state.measure) ? [words.footWords] : []),
      ...(common.phaseNote[disclosure.phase] === null ? [] : [common.phaseNote[disclosure.phase]]),
    ].join(separator),
    source,
  };
  return (
    <ViewFoot
      source={source}
      checks={
        <>
          {reading.checks.length === 0
            ? checks.none
            : words.checks(checks.counts(countOutcomes(reading.checks)))}{" "}
          <AddressLink
            className={styles["inText"]}
            change={{ view: "quality", node: null, sort: null, figure: null }}
          >
            {words.allChecks}
          </AddressLink>
        </>
      }
      download={{ name, csv: () => treeCsv(reading, disclosure, whole, language) }}
    >
      {picture === null ? null : <PictureButtons name={name} picture={picture} words={image} />}
    </ViewFoot>
  );
}
