import { subject, type Rule } from "../rule.ts";

/** A table with figures that names no unit: nothing in it can be read as money. */
export const unitStated: Rule = {
  id: "unit-stated",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ unit }) => unit === null),
  comparisons: ({ disclosure }) =>
    disclosure.tables
      .filter(({ unit, status, columns }) => {
        const holdsMoney = columns.some(({ role }) => role === "amount");
        return unit === null && status === "stated" && holdsMoney;
      })
      .map(({ id, title }) => ({
        key: id,
        subject: subject({ table: id, name: title }),
        parts: [],
        whole: null,
        verdict: { outcome: "cannot-check", cause: null },
      })),
};
