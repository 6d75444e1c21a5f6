import { expect, it } from "vitest";
import type { Disclosure, Table } from "../../../src/core/budget/disclosure.ts";
import { describeWithSources } from "../../sources.ts";
import { disclosureFrom, source } from "../published.ts";

/** Where something stands, and the document it stands in, differ between formats. */
const OF_THE_FILE = new Set(["place", "documents", "document", "row", "grid", "spans", "headRows"]);

/** A part of a disclosure without what belongs to the file; blanks inside names are not compared. */
function said(part: unknown): unknown {
  if (typeof part === "string") return part.replace(/\s/gu, "");
  if (Array.isArray(part)) return part.map(said);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => !OF_THE_FILE.has(key))
      .map(([key, value]) => [key, said(value)]),
  );
}

/** What a workbook holds of a disclosure: its tables, without notes printed under them. */
function inTables(disclosure: Disclosure): unknown {
  const { tables, projects, procurement, assets, institutions, id, region, department } = disclosure;
  return said({
    tables: tables.map(({ kind, number, title, unit, columns, lines }) => ({
      kind,
      number,
      title,
      unit,
      columns: columns.filter(isMeaningful),
      lines,
    })),
    projects,
    procurement,
    assets,
    institutions,
    id,
    region,
    department,
  });
}

/** A blank column at the right of a table of words is drawn in one format and not in another. */
function isMeaningful({ role, heads }: Table["columns"][number]): boolean {
  return role !== "text" || heads.length > 0;
}

describeWithSources("one document in six formats", () => {
  const counts = { "pingxiang-2023": [30, 26], "huailai-2023": [11, 33] } as const;
  for (const [name, [tables, statements]] of Object.entries(counts)) {
    it.each(["doc", "html", "pdf"])(`${name}.%s says what the .docx says`, async (format) => {
      const docx = await disclosureFrom([source(`${name}.docx`)]);
      const other = await disclosureFrom([source(`${name}.${format}`)]);
      expect([other.tables.length, other.statements.length]).toEqual([tables, statements]);
      expect(said(other)).toEqual(said(docx));
    });

    it.each(["xlsx", "xls"])(`${name}.%s, which has no prose, has the same tables`, async (format) => {
      const docx = await disclosureFrom([source(`${name}.docx`)]);
      const workbook = await disclosureFrom([source(`${name}.${format}`)]);
      expect([workbook.tables.length, workbook.statements.length]).toEqual([tables, 0]);
      expect(inTables(workbook)).toEqual(inTables(docx));
    });
  }
});
