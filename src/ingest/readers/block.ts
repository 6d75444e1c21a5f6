import type { Place, Span } from "../../core/budget/source.ts";
import type { SourceFormat } from "../../core/budget/vocabulary.ts";
import type { ReadWarning } from "../../core/file/readFailure.ts";

export type { ReadFailure, ReadWarning } from "../../core/file/readFailure.ts";

/** What every reader makes of a file: paragraphs and grids in the order a reader of the document meets them. */
export interface ReadFile {
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  /** Things in the file that may hold content and could not be read; each becomes a finding. */
  readonly warnings: readonly ReadWarning[];
}

export type Block = Paragraph | Grid;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: Place;
}

/** A printed table: rectangular, a cell covered by a span is "". */
export interface Grid {
  readonly kind: "grid";
  readonly cells: readonly (readonly string[])[];
  readonly spans: readonly Span[];
  readonly place: Place;
}

/** The paragraphs of a document in printed order, without its tables. */
export function paragraphsOf({ blocks }: Pick<ReadFile, "blocks">): readonly Paragraph[] {
  return blocks.filter((block) => block.kind === "paragraph");
}
