import { isPageMark } from "../headings.ts";
import { centreY } from "./marks.ts";
import type { TextLine } from "./textLine.ts";

/** A page as far as its running heads and numbers go. */
export interface LinedPage {
  readonly height: number;
  /** From top to bottom. */
  readonly lines: readonly TextLine[];
}

/** The share of the height at the top and at the bottom where running heads and page numbers stand. */
const MARGIN = 0.13;
/** A line is a running head when it comes back on so many pages, and on such a share of them. */
const PAGES = 3;
const SHARE = 0.4;

/** The lines of each page without its running heads and page numbers. */
export function withoutFurniture(pages: readonly LinedPage[]): readonly (readonly TextLine[])[] {
  const numbers = pageNumbers(pages);
  const heads = runningHeads(pages, numbers);
  return pages.map(({ lines }) => lines.filter((line) => !numbers.has(line) && !heads.has(line)));
}

/** Lines that hold nothing but the number of their page: those that count on with the pages, say which page it is, or are dressed as a page number. */
function pageNumbers(pages: readonly LinedPage[]): ReadonlySet<TextLine> {
  const numbered = pages.flatMap((page, at) =>
    edgeLines(page).flatMap((line) => {
      const number =
        /^[^\p{L}\d]*(?:第\s*)?(\d{1,4})\s*(?:页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[^\p{L}\d]*$/u.exec(
          line.text,
        )?.[1];
      const isDressed =
        isPageMark(line.text) || /^(?:[-—–─－~·•]\s*\d{1,4}\s*[-—–─－~·•]|.*页.*)$/u.test(line.text);
      return number === undefined && !isPageMark(line.text)
        ? []
        : [{ line, offset: Number(number ?? 0) - at, isDressed }];
    }),
  );
  const count = (offset: number) => numbered.filter((each) => each.offset === offset).length;
  return new Set(
    numbered
      .filter(({ offset, isDressed }) => isDressed || offset === 1 || count(offset) > 1)
      .map(({ line }) => line),
  );
}

/** Lines that stand at the same height with the same words on many pages; titles of tables are none. */
function runningHeads(pages: readonly LinedPage[], numbers: ReadonlySet<TextLine>): ReadonlySet<TextLine> {
  const edges = pages.flatMap((page) =>
    edgeLines({ ...page, lines: page.lines.filter((line) => !numbers.has(line)) }),
  );
  const worded = edges.filter(({ text }) => !/表|附件|单位\s*[:：]|\d\s*[,.]\s*\d/u.test(text));
  const key = (line: TextLine) => `${line.text} ${Math.round(line.y0 / 6)}`;
  const counts = new Map<string, number>();
  for (const line of worded) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
  const many = Math.max(PAGES, pages.length * SHARE);
  return new Set(worded.filter((line) => (counts.get(key(line)) ?? 0) >= many));
}

/** The two outermost lines at either edge, as far as they stand in the margin. */
function edgeLines({ lines, height }: LinedPage): readonly TextLine[] {
  const top = lines.slice(0, 2).filter((line) => centreY(line) < height * MARGIN);
  const bottom = lines.slice(-2).filter((line) => centreY(line) > height * (1 - MARGIN));
  return [...new Set([...top, ...bottom])];
}
