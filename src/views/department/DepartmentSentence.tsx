import { Fragment } from "react";
import { mainMove } from "../../core/analysis/findings.ts";
import type { Change, ChangeRow } from "../../core/analysis/change.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { absFen } from "../../core/money/fen.ts";
import { amountInSentence } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { changeMessages, directionOf } from "../../i18n/changeMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Together } from "../../ui/Sentence.tsx";
import { writtenSize } from "./figures.ts";
import { Glued } from "../frame/Glued.tsx";
import { leadingMark } from "../frame/leadingMark.ts";
import { Room } from "./Room.tsx";
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
  const moved = direction !== null && direction !== "unchanged";
  const [rateMark, rate] = leadingMark(moved && percent !== null ? words.rate(direction, percent) : "");
  const [againstMark, against] = leadingMark(
    moved ? words.against(base) : direction === null ? "" : words.unchanged(base),
  );
  return (
    <>
      <Printed>{words.lead(entry.department, entry.year, phase)}</Printed>
      <Glued mark={againstMark}>
        <Amount figure={entry.total} caption={caption(terms.total)} variant="sentence" />
      </Glued>
      {against}
      {moved ? (
        <>
          <Move figure={delta} caption={caption(terms.total, words.change.delta)} mark={rateMark} />
          <Together>{rate}</Together>
        </>
      ) : null}
      {change === null ? (
        <RoomForReasons entry={entry} />
      ) : (
        <Reasons change={change} department={entry.department} />
      )}
    </>
  );
}

/** Room for the reasons: both kinds, each moved as far as the whole. */
function RoomForReasons({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(departmentMessages);
  const item = useItemName();
  const reader = useReader();
  const { basic, project, change } = entry;
  const moved = change.delta.amount;
  if (moved === null || basic.amount === null || project.amount === null) return null;
  const verb = changeMessages[reader.language].verbs.decrease;
  const part = (measure: "basic" | "project"): string =>
    [item(measure), verb, amountInSentence(absFen(moved), reader).replace(/[0-9]/gu, "0")].join(
      reader.language === "en" ? " " : "",
    );
  return (
    <Room>
      {words.colon}
      {part("project")}
      {words.reason(["functions-transferred"])}
      {words.semicolon}
      {part("basic")}
    </Room>
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
  const item = useItemName();
  return rows.map((row, index) => {
    const kinds = row.reasonKinds;
    const reason = row === main && kinds.length > 0 ? words.reason(kinds) : "";
    const next = index < rows.length - 1 ? words.semicolon : "";
    const [mark, rest] = leadingMark(`${reason}${next}`);
    return (
      <Fragment key={row.measure}>
        {index === 0 ? words.colon : null}
        {item(row.measure)}
        <Move figure={row.delta} caption={caption(terms[row.measure], words.change.delta)} mark={mark} />
        {rest}
      </Fragment>
    );
  });
}

/** A measure's name within a sentence: English takes no capital there. */
function useItemName(): (measure: Measure) => string {
  const terms = useMessages(budgetTerms).measures;
  const { language } = useReader();
  return (measure) => (language === "en" ? terms[measure].toLowerCase() : terms[measure]);
}

function isKind({ measure, code, delta }: ChangeRow): boolean {
  const isPart = measure === "basic" || measure === "project";
  return isPart && code === null && delta.amount !== null && delta.amount !== 0;
}

interface MoveProps {
  readonly figure: Figure;
  readonly caption: string;
  /** The mark that follows. */
  readonly mark?: string;
}

/** 减少261.88万元: the verb stays with its figure, the figure with the mark after it. */
export function Move({ figure, caption, mark = "" }: MoveProps) {
  const { language } = useReader();
  const { verbs } = changeMessages[language];
  const direction = directionOf(figure.amount);
  if (direction === null) return null;
  return (
    <>
      {language === "en" ? " " : ""}
      <Together>
        {verbs[direction]}
        {language === "en" ? " " : ""}
        <Glued mark={mark}>
          <Amount figure={writtenSize(figure)} caption={caption} variant="sentence" />
        </Glued>
      </Together>
    </>
  );
}
