import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  lookUpName,
  referenceNames,
  type ReferenceFile,
} from "../../../src/core/classification/referenceNames.ts";
import { classOfSummaryName } from "../../../src/core/classification/summaryName.ts";
import { parseAmount } from "../../../src/core/money/parseAmount.ts";
import { sameName } from "../../../src/core/text/chinese.ts";

/** The parts of a re-typed disclosure looked at here; amounts are strings exactly as printed. */
interface Row {
  readonly code?: string | null;
  readonly name: string;
  readonly total?: string | null;
  readonly basic?: string | null;
  readonly project?: string | null;
}
type Printed = Readonly<Record<string, unknown>> & { readonly year: string };

const FIGURES = new URL("../../../../shared/sources/figures/", import.meta.url);
const REFERENCE = new URL("../../../public/data/reference/", import.meta.url);
const files = existsSync(FIGURES) ? readdirSync(FIGURES).filter((file) => file.endsWith(".json")) : [];

function printed(file: string): Printed {
  return JSON.parse(readFileSync(new URL(file, FIGURES), "utf8")) as Printed;
}

/** The rows of the tables of these names; a table a document does not have is null or missing. */
function rowsOf(disclosure: Printed, ...tables: readonly string[]): readonly Row[] {
  return tables.flatMap((table) => {
    const rows = disclosure[table];
    return Array.isArray(rows) ? (rows as readonly Row[]) : [];
  });
}

const CODED = ["functionTable", "generalBudgetFunctionTable", "economicTable"] as const;

function names(file: string) {
  return referenceNames(JSON.parse(readFileSync(new URL(file, REFERENCE), "utf8")) as ReferenceFile);
}

describe.skipIf(files.length === 0)("seventeen printed disclosures (skipped without ../shared)", () => {
  it.each(files)("%s: every amount is read", (file) => {
    for (const row of rowsOf(printed(file), ...CODED)) {
      for (const text of [row.total, row.basic, row.project]) {
        if (typeof text === "string") expect(parseAmount(text, "wan")).toMatchObject({ ok: true });
      }
    }
  });

  it.each(files)("%s: every class of the summary table is known by name", (file) => {
    for (const { name } of rowsOf(printed(file), "functionSummary")) {
      expect([name, classOfSummaryName(name)]).toEqual([name, expect.stringMatching(/^2\d\d$/)]);
    }
  });

  it.each(files)("%s: no fallback name contradicts a printed one", (file) => {
    const disclosure = printed(file);
    const functional = names("functional.json");
    const economic = names("economic.json");
    for (const row of rowsOf(disclosure, ...CODED)) {
      const code = row.code ?? "";
      const fallback = lookUpName(
        code.startsWith("2") ? functional : economic,
        code,
        Number(disclosure.year),
      );
      expect([code, fallback === null || sameName(fallback.name, row.name)]).toEqual([code, true]);
    }
  });
});
