import { Fragment } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { fraction } from "../../charts/number.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Clause } from "../../ui/Sentence.tsx";
import { captionOf } from "../../ui/caption.ts";

const SPOKEN = 3;

/** The finding: both kinds of one department, the project money of a few, the range of many. */
export function CompositionSentence({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(compositionMessages);
  const { language } = useReader();
  const [only] = entries;
  if (only === undefined) return null;
  if (entries.length === 1) {
    return (
      <>
        <Printed>{words.lead(only.department, only.year)}</Printed>
        <Kind entry={only} measure="basic" after={words.semicolon} />
        <Kind entry={only} measure="project" after="" />
      </>
    );
  }
  if (entries.length <= SPOKEN) {
    return entries.map((entry, index) => (
      <span key={entry.id}>
        <Printed>{words.lead(entry.department, entry.year)}</Printed>
        <Kind entry={entry} measure="project" after={index === entries.length - 1 ? "" : words.semicolon} />
      </span>
    ));
  }
  const known = entries
    .filter(({ project, total }) => project.amount !== null && total.amount !== null)
    .sort((a, b) => fraction(a.project.amount, a.total.amount) - fraction(b.project.amount, b.total.amount));
  const share = (entry: CatalogEntry | undefined): string =>
    entry === undefined ? "" : (shareText(entry.project.amount, entry.total.amount, language) ?? "");
  return words.range(known.length, share(known[0]), share(known.at(-1)));
}

interface KindProps {
  readonly entry: CatalogEntry;
  readonly measure: "basic" | "project";
  /** The mark that parts it from the next: no line begins with it. */
  readonly after: string;
}

/** 基本支出653.82万元，占57.34%. */
function Kind({ entry, measure, after }: KindProps) {
  const words = useMessages(compositionMessages);
  const name = useMessages(budgetTerms).measures[measure];
  const { language } = useReader();
  const share = shareText(entry[measure].amount, entry.total.amount, language);
  // An English clause is longer than a line of a phone and breaks between its own words.
  const Kept = language === "en" ? Fragment : Clause;
  return (
    <Kept>
      {language === "en" ? `${name.toLowerCase()} ` : name}
      <Amount figure={entry[measure]} caption={captionOf(entry.department, name)} variant="sentence" />
      {share === null ? null : words.share(share)}
      {after}
    </Kept>
  );
}
