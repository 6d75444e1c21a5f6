import { Fragment } from "react";
import { mainMove } from "../../core/analysis/findings.ts";
import type { Change, ChangeRow } from "../../core/analysis/change.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { changeMessages } from "../../i18n/changeMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Together } from "../../ui/Sentence.tsx";
import { directionOf, sizeOf } from "./figures.ts";
import { useCaption } from "./useCaption.ts";

interface Props {
  readonly entry: CatalogEntry;
  /** Null until the disclosure is here: the catalog then says the whole alone. */
  readonly change: Change | null;
}

/** The finding: the whole, its move since the year before, and the kind of spending that explains it. */
export function DepartmentSentence({ entry, change }: Props) {
  const words = useMessages(departmentMessages);
  const terms = useMessages(budgetTerms).measures;
  const phase = useMessages(commonMessages).phases[entry.phase];
  const caption = useCaption(entry.department);
  const whole = change?.rows.find(({ measure, code }) => measure === "total" && code === null);
  const delta = whole?.delta ?? entry.change.delta;
  const percent = whole?.percent ?? entry.change.percent?.replace(/^[-−+]/u, "") ?? null;
  const base = entry.year - 1;
  const direction = directionOf(delta.amount);
  return (
    <>
      {words.lead(entry.department, entry.year, phase)}
      <Amount figure={entry.total} caption={caption(terms.total)} variant="sentence" />
      {direction === null ? null : direction === "unchanged" ? (
        words.unchanged(base)
      ) : (
        <>
          {words.against(base)}
          <Move figure={delta} caption={caption(terms.total, words.change.delta)} />
          {percent === null ? null : <Rate>{words.rate(direction, percent)}</Rate>}
        </>
      )}
      {change === null ? null : <Reasons change={change} department={entry.department} />}
    </>
  );
}

/** What moved with the whole stands first, with the reason the text gives; then what moved against it. */
function Reasons({ change, department }: { readonly change: Change; readonly department: string }) {
  const words = useMessages(departmentMessages);
  const terms = useMessages(budgetTerms).measures;
  const caption = useCaption(department);
  const main = mainMove(change);
  const rows = [main, ...change.rows.filter((row) => row !== main && isKind(row))].filter(
    (row) => row !== null,
  );
  return rows.map((row, index) => {
    const kinds = row.reasonKinds.filter((kind) => kind !== "other");
    return (
      <Fragment key={row.measure}>
        {index === 0 ? words.colon : words.semicolon}
        {terms[row.measure]}
        <Move figure={row.delta} caption={caption(terms[row.measure], words.change.delta)} />
        {row === main && kinds.length > 0 ? words.reason(kinds) : null}
      </Fragment>
    );
  });
}

function isKind({ measure, code, delta }: ChangeRow): boolean {
  const isPart = measure === "basic" || measure === "project";
  return isPart && code === null && delta.amount !== null && delta.amount !== 0;
}

/** 减少261.88万元: the verb stays with its figure. */
export function Move({ figure, caption }: { readonly figure: Figure; readonly caption: string }) {
  const { language } = useReader();
  const { verbs } = changeMessages[language];
  const direction = directionOf(figure.amount);
  if (direction === null) return null;
  const space = language === "en" ? " " : "";
  return (
    <Together>
      {language === "en" ? " " : ""}
      {verbs[direction]}
      {space}
      <Amount figure={sizeOf(figure)} caption={caption} variant="sentence" />
    </Together>
  );
}

/** ，下降18.68%: the mark stays with what is before it, the words with their figure. */
function Rate({ children }: { readonly children: string }) {
  return (
    <>
      {children.slice(0, 1)}
      <Together>{children.slice(1)}</Together>
    </>
  );
}
