import { subject, type Rule } from "../rule.ts";

/** A table of no known kind: kept with its grid, not understood, worth a look. */
export const tableRecognised: Rule = {
  id: "table-recognised",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ kind }) => kind === "other"),
  comparisons: ({ disclosure }) =>
    disclosure.tables
      .filter(({ kind }) => kind === "other")
      .map(({ id, title }) => ({
        key: id,
        subject: subject({ table: id, name: title }),
        parts: [],
        whole: null,
        verdict: { outcome: "observation", cause: null },
      })),
};
