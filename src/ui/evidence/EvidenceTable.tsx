import { useState } from "react";
import type { Disclosure, Table } from "../../core/budget/disclosure.ts";
import { sameSource } from "../../core/budget/evidence.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { figureAt } from "../../core/budget/resolveFigure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { glossed } from "../../i18n/glossed.ts";
import { LinkButton } from "../LinkButton.tsx";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { Facsimile } from "./Facsimile.tsx";
import { canFold } from "./facsimile.ts";
import { isComputed, placeOf, tablesToDraw, type DrawnTable, type PlaceOfFigure } from "./figureEvidence.ts";
import { whereabouts } from "./whereabouts.ts";
import styles from "./EvidenceTable.module.css";

interface EvidenceTableProps {
  readonly disclosure: Disclosure;
  readonly figure: Figure;
  readonly checks: readonly CheckResult[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** The printed table with the figure's cell lit, and where it stands in the document. */
export function EvidenceTable({ disclosure, figure, checks, onOpen }: EvidenceTableProps) {
  const words = useMessages(evidenceMessages);
  const { language } = useReader();
  const drawn = tablesToDraw(disclosure, figure, checks);
  const source = isComputed(figure) ? undefined : figure.sources.find(({ kind }) => kind === "cell");
  const place = source === undefined ? null : placeOf(disclosure, source, language);
  if (drawn.length === 0) return null;
  const alsoPrinted = isComputed(figure) ? [] : figure.sources.filter((each) => each !== source);
  return (
    <EvidenceSection
      title={words.printedTable}
      aside={isComputed(figure) ? words.derivedLegend : words.legend}
    >
      {drawn.map((each) => (
        <FoldedTable key={each.table.id} drawn={each} />
      ))}
      {place === null ? null : <PlaceFacts place={place} />}
      {alsoPrinted.length === 0 ? null : (
        <p className={styles["also"]}>
          {words.alsoPrinted}
          {alsoPrinted.map((other, index) => {
            const at = placeOf(disclosure, other, language);
            const found = figureAt(disclosure, other);
            if (
              at === null ||
              found === null ||
              alsoPrinted.findIndex((each) => sameSource(each, other)) < index
            ) {
              return null;
            }
            const name = at.table === null ? words.facts.statement : tableName(at.table);
            return (
              <LinkButton
                key={`${name}${at.row}${at.column}`}
                onClick={() => onOpen({ figure: found, caption: `${name} › ${at.row}` })}
              >
                {name}
              </LinkButton>
            );
          })}
        </p>
      )}
    </EvidenceSection>
  );
}

function FoldedTable({ drawn: { table, lit, operands } }: { readonly drawn: DrawnTable }) {
  const words = useMessages(evidenceMessages);
  const [extent, setExtent] = useState<"near" | "whole">("near");
  return (
    <Facsimile table={table} lit={lit} operands={operands} extent={extent} name={words.table(table.title)}>
      {canFold(table, lit, operands) ? (
        <LinkButton onClick={() => setExtent(extent === "near" ? "whole" : "near")}>
          {extent === "near" ? words.unfold : words.fold}
        </LinkButton>
      ) : null}
    </Facsimile>
  );
}

/** Document, table, row, column, unit, printed text and place of one figure. */
export function PlaceFacts({ place }: { readonly place: PlaceOfFigure }) {
  const words = useMessages(evidenceMessages);
  const { units } = useMessages(commonMessages);
  const { language } = useReader();
  const terms = useMessages(budgetTerms);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.facts.document, place.document === null ? null : `《${place.document.title}》`],
    [
      words.facts.table,
      place.table === null ? null : glossed(language, tableName(place.table), terms.tables[place.table.kind]),
    ],
    [words.facts.row, place.row],
    [words.facts.column, place.column],
    [words.facts.printed, place.printed === "" ? words.printedBlank : place.printed],
    [words.facts.unit, place.unit === null ? null : units[place.unit]],
    [words.facts.place, whereabouts(place, words)],
  ];
  return (
    <dl className={styles["facts"]}>
      {facts.map(([name, value]) =>
        value === null || value === "" ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function tableName(table: Table): string {
  return table.number === null ? table.title : `${table.number} ${table.title}`;
}
