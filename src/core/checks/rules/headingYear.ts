import type { Disclosure, Table } from "../../budget/disclosure.ts";
import { STATUTORY_TABLES, type TableKind } from "../../budget/vocabulary.ts";
import { normaliseText } from "../../text/chinese.ts";
import type { CheckCause } from "../checkResult.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * Headings that name another year than the document's, and titles with the blanks of a form left
 * in them. Nothing is wrong with a figure: a line may be left over from the year before.
 */
export const headingYear: Rule = {
  id: "heading-year",
  legalBasis: null,
  applies: () => true,
  comparisons: ({ disclosure }) => [
    ...(disclosure.otherYears ?? []).map(({ year, document, place }) =>
      seen(`${document}/${place.paragraph ?? 0}/${year}`, null, {
        kind: "other-year",
        found: year,
        expected: disclosure.year,
        place,
      }),
    ),
    ...disclosure.tables.flatMap((table) => inTitle(disclosure, table)),
  ],
};

const STATUTORY: ReadonlySet<TableKind> = new Set(STATUTORY_TABLES);

/** (部门、单位名称), 20XX年, ×× */
const RESIDUE = /\((?:部门|单位)(?:[、,](?:部门|单位))?名称\)|20[XＸ×*]{2}|[XＸ×]{2,}/u;

function inTitle({ year }: Disclosure, table: Table): readonly Comparison[] {
  const title = normaliseText(table.title);
  const named = Number(/^((?:19|20)[0-9]{2})年/u.exec(title)?.[1] ?? year);
  const { place } = table;
  const findings: CheckCause[] = [];
  if (STATUTORY.has(table.kind) && named !== year) {
    findings.push({ kind: "other-year", found: named, expected: year, place });
  }
  const [residue] = RESIDUE.exec(title) ?? [];
  if (residue !== undefined) findings.push({ kind: "template-residue", printed: residue });
  return findings.map((cause) => seen(`${table.id}/${cause.kind}`, table, cause));
}

function seen(key: string, table: Table | null, cause: CheckCause): Comparison {
  return {
    key,
    subject: subject(table === null ? {} : { table: table.id, name: table.title }),
    parts: [],
    whole: null,
    verdict: { outcome: "observation", cause },
  };
}
