import { headedTables } from "../../core/budget/headedTables.ts";
import type { Outcome } from "../../core/budget/vocabulary.ts";
import { coverageOf } from "../../core/file/coverage.ts";
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
  const withFacts = disclosure.tables.some(({ lines }) => lines.length > 0);
  const statutory = Object.values(coverageOf(disclosure)).some((status) => status !== "not-in-file");
  const tables = headedTables(disclosure).length;
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of checks) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return (
    <ViewFoot
      source={!statutory ? words.noTables(title, tables) : words.source(title, tables)}
      checks={checks.length === 0 ? outcomes.none : outcomes.counts(counts)}
      download={{
        name: withFacts ? disclosure.id : `${disclosure.id}-statements`,
        csv: () => (withFacts ? factsCsv(factRows(disclosure)) : statementsCsv([disclosure])),
      }}
    />
  );
}
