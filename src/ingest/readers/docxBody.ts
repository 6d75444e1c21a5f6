import { SaxesParser, type SaxesTagNS } from "saxes";
import { err, ok, type Result } from "../../core/result.ts";
import type { Block, ReadFailure } from "./block.ts";
import { blockList } from "./blockList.ts";
import { finishTable, type OpenCell, type OpenTable } from "./docxTable.ts";

/**
 * Reads the body part of a Word document into blocks. Text of deletions, field codes and
 * drawings' fallbacks is not printed and not read; a table inside a cell follows its outer table.
 */
export function readDocxBody(xml: string): Result<readonly Block[], ReadFailure> {
  const reading = new BodyReading();
  const parser = new SaxesParser({ xmlns: true });
  const failures: string[] = [];
  parser.on("error", (error) => {
    failures.push(error.message);
  });
  parser.on("opentag", (tag) => reading.open(tag));
  parser.on("closetag", (tag) => reading.close(tag.local));
  parser.on("text", (text) => reading.text(text));
  parser.write(xml).close();
  const [failure] = failures;
  if (failure !== undefined) return err({ kind: "damaged", detail: failure });
  return ok(reading.list.blocks);
}

class BodyReading {
  readonly list = blockList();
  private readonly tables: OpenTable[] = [];
  private readonly inner: OpenTable[] = [];
  private readonly paragraphs: string[] = [];
  private isText = false;
  private skipped = 0;

  open(tag: SaxesTagNS): void {
    if (this.skipped > 0 || tag.local === "Fallback") {
      this.skipped += 1;
      return;
    }
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    switch (tag.local) {
      case "p":
        this.paragraphs.push("");
        break;
      case "t":
        this.isText = true;
        break;
      case "tab":
      case "br":
      case "cr":
        if (this.paragraphs.length > 0) this.write(tag.local === "tab" ? "\t" : "\n");
        break;
      case "tbl":
        this.tables.push({ rows: [] });
        break;
      case "tr":
        this.tables.at(-1)?.rows.push([]);
        break;
      case "gridBefore":
        for (let i = countOf(tag); i > 0; i -= 1) this.addCell();
        break;
      case "tc":
        this.addCell();
        break;
      case "gridSpan":
        if (cell !== undefined) cell.columns = Math.max(1, countOf(tag));
        break;
      case "vMerge":
        if (cell !== undefined) cell.merge = valueOf(tag) === "restart" ? "starts" : "continues";
        break;
      default:
        break;
    }
  }

  close(local: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (local === "t") this.isText = false;
    else if (local === "p") this.endParagraph();
    else if (local === "tbl") this.endTable();
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0) this.write(text);
  }

  private write(text: string): void {
    const current = this.paragraphs.pop();
    if (current !== undefined) this.paragraphs.push(current + text);
  }

  private addCell(): void {
    const cell: OpenCell = { lines: [], columns: 1, merge: "none" };
    this.tables.at(-1)?.rows.at(-1)?.push(cell);
  }

  private endParagraph(): void {
    const text = this.paragraphs.pop() ?? "";
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell !== undefined) cell.lines.push(text);
    else if (this.tables.length === 0) this.list.addParagraph(text);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    if (this.tables.length > 0) {
      this.inner.push(table);
      return;
    }
    for (const each of [table, ...this.inner.splice(0)]) {
      const grid = finishTable(each);
      this.list.addGrid(grid.cells, grid.spans);
    }
  }
}

function valueOf(tag: SaxesTagNS): string | null {
  return Object.values(tag.attributes).find((attribute) => attribute.local === "val")?.value ?? null;
}

function countOf(tag: SaxesTagNS): number {
  const value = valueOf(tag) ?? "";
  return /^[0-9]{1,4}$/u.test(value) ? Number(value) : 0;
}
