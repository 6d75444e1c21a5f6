import type { Place, Span } from "../../core/budget/source.ts";
import type { SourceFormat } from "../../core/budget/vocabulary.ts";

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

export type ReadWarning =
  | { readonly kind: "unreadable-part"; readonly place: Place; readonly detail: string }
  /** A page that is a picture: nothing on it can be read. */
  | { readonly kind: "scanned-page"; readonly place: Place };

/** Why a file cannot be read at all. Words live in i18n. */
export type ReadFailure =
  | { readonly kind: "empty" }
  | { readonly kind: "damaged"; readonly detail: string }
  | { readonly kind: "encrypted" }
  /** Pictures of pages without any text, by page number. */
  | { readonly kind: "scanned"; readonly pages: readonly number[] }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "unsupported"; readonly extension: string; readonly saveAs: string }
  | { readonly kind: "not-a-disclosure" }
  | { readonly kind: "region-unknown" }
  | { readonly kind: "department-unknown"; readonly name: string; readonly nearest: readonly string[] }
  | { readonly kind: "year-unknown" };
