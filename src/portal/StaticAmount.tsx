import type { CatalogEntry } from "../core/budget/catalog.ts";
import type { Figure } from "../core/budget/figure.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Language } from "../i18n/language.ts";
import { evidenceQuery } from "./sitePaths.ts";
import { figureInColumn, UNIT } from "./siteWords.ts";

interface Props {
  readonly figure: Figure;
  readonly entry: CatalogEntry;
  readonly language: Language;
  /** What leads back to the root of the site. */
  readonly root: string;
  readonly variant: "headline" | "table";
  /** What the amount is of, for its name as a link: 基本支出. */
  readonly caption: string;
}

/** A figure on a page without a script: its digits lead to its evidence in the app, a state is a word. */
export function StaticAmount({ figure, entry, language, root, variant, caption }: Props) {
  const words = commonMessages[language];
  const { amount, state } = figure;
  const text = figureInColumn(figure, language);
  if (amount === null || state === "declared-none") return <span className={`state ${state}`}>{text}</span>;
  const query = evidenceQuery(entry, figure, language);
  const digits = (
    <>
      <span className="digits">{text}</span>
      {variant === "headline" ? <span className="unit">{words.units[UNIT]}</span> : null}
    </>
  );
  const qualifier = state === "stated" ? null : <span className="qualifier">{words.states[state]}</span>;
  return (
    <>
      {variant === "table" ? qualifier : null}
      {query === null ? (
        digits
      ) : (
        <a className="amount" href={`${root}${query}`} title={words.seeEvidence}>
          <span className="hidden">{caption} </span>
          {digits}
        </a>
      )}
      {variant === "headline" ? qualifier : null}
    </>
  );
}
