import { tableOfKind } from "../../budget/evidence.ts";
import { STATUTORY_TABLES } from "../../budget/vocabulary.ts";
import { requiredTables } from "../templates.ts";
import { subject, type Comparison, type Rule, type RuleContext } from "../rule.ts";

/**
 * The tables that the template of the place and year asks for: one result that names those not in
 * this file, and one for each that is empty without a note. A table may be published in another
 * file, so a missing one cannot be checked here; it is not held to be unpublished. Where the
 * template is not known, the nine tables of the law's explanations are looked for.
 */
export const tablePresent: Rule = {
  id: "table-present",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: () => true,
  comparisons: (context) => [statutoryTables(context), ...emptyTables(context)],
};

function statutoryTables({ disclosure }: RuleContext): Comparison {
  const required = requiredTables(disclosure);
  const missing = (required ?? STATUTORY_TABLES).filter((kind) => tableOfKind(disclosure, kind) === null);
  const kind = required === null ? "template-unknown" : "table-not-in-file";
  return {
    key: "statutory",
    subject: subject({}),
    parts: [],
    whole: null,
    verdict:
      missing.length === 0
        ? { outcome: "agrees", cause: null }
        : { outcome: "cannot-check", cause: { kind, tables: missing } },
  };
}

function emptyTables({ disclosure }: RuleContext): readonly Comparison[] {
  return disclosure.tables
    .filter(({ status }) => status === "empty")
    .map(({ id, kind, title }) => ({
      key: id,
      subject: subject({ table: id, name: title }),
      parts: [],
      whole: null,
      verdict: { outcome: "cannot-check", cause: { kind: "table-empty", tables: [kind] } },
    }));
}
