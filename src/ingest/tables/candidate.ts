import { normaliseText } from "../../core/text/chinese.ts";
import type { Place } from "../../core/budget/source.ts";
import type { Block, Grid, Paragraph } from "../readers/block.ts";
import { isCaptionRow, mergeCaptions, type Caption } from "./caption.ts";
import { isNilRow, isNote, notesUnder } from "./notes.ts";
import { withoutShiftedEdges } from "./shiftedEdges.ts";
import { innerTitle, titleOver } from "./titles.ts";

/** A printed table with what is printed about it, before anyone knows what it is. */
export interface Candidate {
  readonly grid: Grid;
  /** As printed, without its number; "" where none is found. */
  readonly title: string;
  /** 公开03表, 表三: the number printed before the title or over the table. */
  readonly number: string | null;
  readonly caption: Caption;
  /** Rows at the top of the grid that are title or caption, not heads. */
  readonly captionRows: number;
  /** Notes in the table or right under it: 注：…, or a line that says why it is empty. */
  readonly notes: readonly string[];
  /** Paragraphs that follow without being notes, up to the next grid. */
  readonly after: readonly Paragraph[];
  readonly place: Place;
}

/** Every table of a document in printed order. A grid that continues the one before it is joined to it. */
export function candidatesOf(blocks: readonly Block[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let above: Paragraph[] = [];
  const joined = joinContinuations(blocks).map((block) =>
    block.kind === "grid" ? withoutShiftedEdges(block) : block,
  );
  joined.forEach((block, at) => {
    if (block.kind === "paragraph") {
      above.push(block);
      return;
    }
    const adjoins = above.length === 0 || isIndicatorGrid(block);
    found.push(candidateOf(block, above, adjoins ? (found.at(-1) ?? null) : null, joined.slice(at + 1)));
    above = [];
  });
  return found;
}

/** A later grid without its own heads, as wide as the one right before it, goes on with its rows. */
function joinContinuations(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === "grid" && before?.kind === "grid" && continues(before, block)) {
      const down = before.cells.length;
      joined[joined.length - 1] = {
        ...before,
        place: { ...before.place, pages: pagesOf(before, block) },
        cells: [...before.cells, ...block.cells],
        spans: [...before.spans, ...block.spans.map((span) => ({ ...span, row: span.row + down }))],
      };
    } else joined.push(block);
  }
  return joined;
}

function pagesOf(before: Grid, next: Grid): readonly number[] | null {
  if (before.place.pages === null || next.place.pages === null) return before.place.pages;
  return [...new Set([...before.place.pages, ...next.place.pages])];
}

function continues(before: Grid, next: Grid): boolean {
  const [first = []] = next.cells;
  const [heads = []] = before.cells;
  if (first.length !== heads.length || isCaptionRow(first) || innerTitle(next) !== "") return false;
  return before.cells.length > 1 && !HEAD_WORDS.test(first.map(normaliseText).join("|"));
}

const HEAD_WORDS =
  /(?:^|\|)(?:(?:功能|经济)(?:分类)?科目(?:编码|代码|名称)|序号|栏次|科目编码|科目名称|功能分类科目|项目|项目名称|项目编码|一级指标|绩效目标|单位名称|收入|支出|合计)(?:\||$)/u;

function candidateOf(
  grid: Grid,
  above: readonly Paragraph[],
  earlier: Candidate | null,
  rest: readonly Block[],
): Candidate {
  const inner = innerTitle(grid);
  const over = titleOver(above);
  const isSecondPart = earlier !== null && isIndicatorGrid(grid) && !isIndicatorGrid(earlier.grid);
  const isOwnTitle =
    over.title !== "" && (!(isSecondPart || inner !== "") || /表$/u.test(normaliseText(over.title)));
  const title = isOwnTitle ? over.title : inner || (earlier?.title ?? "");
  let captionRows = inner === "" ? 0 : 1;
  while (captionRows < grid.cells.length && saysNothingOfItsOwn(grid.cells[captionRows] ?? []))
    captionRows += 1;
  const captions = [...over.captions, ...grid.cells.slice(0, captionRows).flat(), over.title];
  const following = paragraphsBefore(rest);
  return {
    grid,
    title,
    number: over.number,
    caption: mergeCaptions(captions.filter((text) => text !== "")),
    captionRows,
    notes: [...grid.cells.filter(isNilRow).map((row) => row.join("")), ...notesUnder(following)],
    after: following.filter(({ text }) => !isNote(text)),
    place: grid.place,
  };
}

function saysNothingOfItsOwn(row: readonly string[]): boolean {
  return isCaptionRow(row) || row.every((text) => normaliseText(text) === "");
}

/** The grid of targets (一级指标 …), which stands under the one with a project's money and goal. */
export function isIndicatorGrid(grid: Grid): boolean {
  return (grid.cells[0] ?? []).some((text) => normaliseText(text) === "一级指标");
}

function paragraphsBefore(rest: readonly Block[]): readonly Paragraph[] {
  const following: Paragraph[] = [];
  for (const block of rest) {
    if (block.kind === "grid") break;
    following.push(block);
  }
  return following;
}
