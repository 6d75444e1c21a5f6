import { read, type WorkBook } from "@e965/xlsx";
import { err, ok, type Result } from "../../../core/result.ts";
import type { Block, ReadFailure, ReadFile, ReadWarning } from "../block.ts";
import { blockList, type BlockList } from "../blockList.ts";
import { sheetParts, type SheetPart } from "./sheetParts.ts";
import { visibleCells } from "./visibleCells.ts";

/**
 * Reads the sheets of a workbook in their order. Hidden sheets, rows and columns are not part of
 * what is published: they are skipped, with a warning where they hold text.
 */
export function readWorkbook(bytes: Uint8Array, format: "xlsx" | "xls"): Result<ReadFile, ReadFailure> {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const reading = new WorkbookReading(workbook.value);
  for (const [at, name] of workbook.value.SheetNames.entries()) reading.readSheet(name, at);
  const { blocks, warnings } = reading;
  return blocks.length === 0 ? err({ kind: "empty" }) : ok({ format, blocks, warnings });
}

function openWorkbook(bytes: Uint8Array): Result<WorkBook, ReadFailure> {
  try {
    return ok(
      read(bytes, {
        type: "array",
        dense: true,
        cellNF: true,
        cellStyles: true,
        cellHTML: false,
        cellText: false,
      }),
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : "workbook";
    return err(/password|encrypt/iu.test(detail) ? { kind: "encrypted" } : { kind: "damaged", detail });
  }
}

/** Names that a program gives a sheet, or its second page. */
const NO_NAME = /^(?:sheet|工作表|表)?\s*\d*$|[(（]\d+[)）]$/iu;

class WorkbookReading {
  readonly warnings: ReadWarning[] = [];
  private readonly workbook: WorkBook;
  private readonly isDate1904: boolean;
  private readonly list: BlockList = blockList();
  private linesBefore: readonly string[] = [];

  constructor(workbook: WorkBook) {
    this.workbook = workbook;
    this.isDate1904 = workbook.Workbook?.WBProps?.date1904 === true;
  }

  get blocks(): readonly Block[] {
    return this.list.blocks;
  }

  readSheet(name: string, at: number): void {
    const sheet = this.workbook.Sheets[name];
    if (sheet === undefined) this.warn(name, "sheet");
    if (sheet === undefined || sheet["!type"] === "chart") return;
    const cells = visibleCells(sheet, this.isDate1904);
    if (cells === null) this.warn(name, "too many cells");
    else if ((this.workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) === 0) {
      for (const part of cells.hidden) this.warn(name, part);
      this.add(name, sheetParts(cells));
    } else if (cells.rows.length > 0 || cells.hidden.length > 0) this.warn(name, "hidden sheet");
  }

  private add(sheet: string, parts: readonly SheetPart[]): void {
    const over = linesOver(parts);
    const isContinued = over.length > 0 && over.join("\n") === this.linesBefore.join("\n");
    if (over.length === 0 && isTitleNeeded(sheet, parts)) this.list.addParagraph(sheet, { sheet });
    for (const part of isContinued ? parts.slice(over.length) : parts) {
      if (part.kind === "line") this.list.addParagraph(part.text, { sheet });
      else this.list.addGrid(part.cells, part.spans, { sheet });
    }
    this.linesBefore = over;
  }

  private warn(sheet: string, detail: string): void {
    const place = { pages: null, sheet, paragraph: null, heading: null };
    this.warnings.push({ kind: "unreadable-part", place, detail });
  }
}

/** The lines over the first table: a sheet that prints those of the sheet before it goes on with its table. */
function linesOver(parts: readonly SheetPart[]): readonly string[] {
  const first = parts.findIndex(({ kind }) => kind === "table");
  return parts.slice(0, Math.max(0, first)).flatMap((part) => (part.kind === "line" ? [part.text] : []));
}

/** Whether only the sheet's name can say what its table is. */
function isTitleNeeded(name: string, parts: readonly SheetPart[]): boolean {
  const [table] = parts;
  if (table?.kind !== "table" || NO_NAME.test(name.trim())) return false;
  return !table.cells.slice(0, 3).some((row) => row.some((text) => /表$/u.test(text.trim())));
}
