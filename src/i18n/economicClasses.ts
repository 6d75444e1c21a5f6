/**
 * The classes (类) of the departments' economic classification in English. No official translation is
 * known; these are the project's own, and the views that show them say so.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  "301": "Wages and benefits",
  "302": "Goods and services",
  "303": "Transfers to individuals and families",
  "307": "Interest and fees on debt",
  "309": "Capital spending (basic construction)",
  "310": "Capital spending",
  "311": "Subsidies to enterprises (basic construction)",
  "312": "Subsidies to enterprises",
  "313": "Transfers to social security funds",
  "399": "Other expenditure",
};

/** The English name of an economic class; null for any other code. */
export function economicClassName(code: string): string | null {
  return ENGLISH[code] ?? null;
}
