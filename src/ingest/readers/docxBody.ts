import { SaxesParser, type SaxesTagNS } from "saxes";
import { err, ok, type Result } from "../../core/result.ts";
import type { Block, ReadFailure, ReadWarning } from "./block.ts";
import { blockList } from "./blockList.ts";
import { atHeight, plainLook, setLook, valueOf, type RunLook } from "./docxRun.ts";
import { finishTable, type OpenCell, type OpenTable } from "./docxTable.ts";
import { asWhite, settleWhite } from "./docxWhite.ts";

/** What the body of a Word document says, and what of it is left out or cannot be read. */
export interface DocxBody {
  readonly blocks: readonly Block[];
  readonly warnings: readonly ReadWarning[];
}

/**
 * Reads the body part of a Word document into blocks. Text of deletions, field codes and
 * drawings' fallbacks is not printed and not read; hidden and struck-out text is left out, with a
 * warning; a table inside a cell follows its outer table.
 */
export function readDocxBody(xml: string, hiddenStyles: ReadonlySet<string>): Result<DocxBody, ReadFailure> {
  const reading = new BodyReading(hiddenStyles);
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
  return ok({ blocks: reading.list.blocks, warnings: reading.warnings });
}

/** Left out with all that is in it: fallbacks of drawings, and text that was deleted or moved away. */
const NOT_READ: ReadonlySet<string> = new Set(["Fallback", "del", "moveFrom"]);
/** Properties of paragraphs, rows and cells, whose letters are of no run. */
const PROPERTIES: ReadonlySet<string> = new Set(["pPr", "trPr", "tcPr", "tblPr"]);
/** Content that is not part of the body's text. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  OLEObject: "embedded object",
  altChunk: "inserted file",
};

class BodyReading {
  readonly list = blockList();
  readonly warnings: ReadWarning[] = [];
  private readonly hiddenStyles: ReadonlySet<string>;
  private readonly looks: RunLook[] = [];
  private readonly leftOutRows = new Set<readonly OpenCell[]>();
  private readonly properties: string[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly inner: OpenTable[] = [];
  private readonly paragraphs: string[] = [];
  private isText = false;
  private skipped = 0;

  constructor(hiddenStyles: ReadonlySet<string>) {
    this.hiddenStyles = hiddenStyles;
  }

  open(tag: SaxesTagNS): void {
    const inProperties = this.properties.at(-1);
    if (inProperties === "trPr") this.openRowProperty(tag);
    if (this.skipped > 0 || NOT_READ.has(tag.local)) {
      this.skipped += 1;
      return;
    }
    if (PROPERTIES.has(tag.local)) this.properties.push(tag.local);
    const look = this.looks.at(-1);
    if (look !== undefined && inProperties === undefined) setLook(look, tag, this.hiddenStyles);
    const elsewhere = ELSEWHERE[tag.local];
    if (elsewhere !== undefined) this.warn(elsewhere);
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    switch (tag.local) {
      case "p":
        this.paragraphs.push("");
        break;
      case "r":
        this.looks.push(plainLook());
        break;
      case "t":
        this.isText = true;
        break;
      case "noBreakHyphen":
        this.write("-");
        break;
      case "sym":
        this.write(symbolOf(tag));
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
    if (this.properties.at(-1) === local) this.properties.pop();
    if (local === "t") this.isText = false;
    else if (local === "r") this.looks.pop();
    else if (local === "tr") this.endRow();
    else if (local === "p") this.endParagraph();
    else if (local === "tbl") this.endTable();
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0) this.write(text);
  }

  private openRowProperty({ local }: SaxesTagNS): void {
    const row = this.tables.at(-1)?.rows.at(-1);
    if (row === undefined || (local !== "del" && local !== "hidden")) return;
    this.leftOutRows.add(row);
    if (local === "hidden") this.warn("hidden rows");
  }

  private endRow(): void {
    const rows = this.tables.at(-1)?.rows;
    const row = rows?.at(-1);
    if (row !== undefined && this.leftOutRows.has(row)) rows?.pop();
  }

  /** Says once in a document what is left out of it, and where first. */
  private warn(detail: string): void {
    if (this.warnings.some((known) => known.kind === "unreadable-part" && known.detail === detail)) return;
    const heading = this.list.blocks.at(-1)?.place.heading ?? null;
    const place = { pages: null, sheet: null, paragraph: this.list.blocks.length + 1, heading };
    this.warnings.push({ kind: "unreadable-part", place, detail });
  }

  private write(text: string): void {
    const look = this.looks.at(-1) ?? plainLook();
    const isLeftOut = look.isHidden || look.isStruck;
    if (isLeftOut && text.trim() !== "") this.warn(look.isHidden ? "hidden text" : "struck-out text");
    const current = isLeftOut ? undefined : this.paragraphs.pop();
    if (current === undefined) return;
    const printed = atHeight(text, look);
    this.paragraphs.push(current + (look.isWhite && text.trim() !== "" ? asWhite(printed) : printed));
  }

  private addCell(): void {
    const cell: OpenCell = { lines: [], columns: 1, merge: "none" };
    this.tables.at(-1)?.rows.at(-1)?.push(cell);
  }

  private endParagraph(): void {
    const { text, isTold } = settleWhite(this.paragraphs.pop() ?? "");
    if (isTold) this.warn("white text");
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

/** A sign of a symbol font, as the private sign that stands for it: what it looks like is not told. */
function symbolOf(tag: SaxesTagNS): string {
  const code = Object.values(tag.attributes).find(({ local }) => local === "char")?.value ?? "";
  return /^[0-9a-f]{4}$/iu.test(code)
    ? String.fromCodePoint((Number(`0x${code}`) & 0xff) | 0xf000)
    : "\ufffd";
}

function countOf(tag: SaxesTagNS): number {
  const value = valueOf(tag) ?? "";
  return /^[0-9]{1,4}$/u.test(value) ? Number(value) : 0;
}
