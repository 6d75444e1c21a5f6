import type { Outcome } from "../../core/budget/vocabulary.ts";
import { factRows, factsCsv } from "../../core/file/facts.ts";
import { statementsCsv } from "../../core/file/statementsCsv.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import type { PartProps } from "./departmentAnalysis.ts";

/** Document, tables and checks; the CSV holds every printed cell, or what the prose states where there are no tables. */
export function DepartmentFoot({ analysis: { disclosure, checks } }: PartProps) {
  const words = useMessages(departmentMessages).foot;
  const outcomes = useMessages(checkMessages);
  const title = disclosure.documents.map((document) => document.title).join(" · ");
  const tables = disclosure.tables.filter(({ lines }) => lines.length > 0).length;
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of checks) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return (
    <ViewFoot
      source={tables === 0 ? words.noTables(title) : words.source(title, disclosure.tables.length)}
      checks={checks.length === 0 ? outcomes.none : outcomes.counts(counts)}
      download={{
        name: tables === 0 ? `${disclosure.id}-statements` : disclosure.id,
        csv: () => (tables === 0 ? statementsCsv([disclosure]) : factsCsv(factRows(disclosure))),
      }}
    />
  );
}
