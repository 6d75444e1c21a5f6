import type { DocumentWarning } from "../budget/disclosure.ts";

/** A part of a file that may hold content and could not be read; the disclosure keeps it with its document. */
export type ReadWarning = DocumentWarning;

/** Why a file cannot be read at all. Words live in i18n. */
export type ReadFailure =
  | { readonly kind: "empty" }
  | { readonly kind: "damaged"; readonly detail: string }
  | { readonly kind: "encrypted" }
  /** Pictures of pages without any text, by page number. */
  | { readonly kind: "scanned"; readonly pages: readonly number[] }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  | {
      readonly kind: "too-many";
      /** Of a PDF its pages, or the operators that draw one of them; of an archive its entries. */
      readonly what: "pages" | "operators" | "entries";
      readonly count: number;
      readonly limit: number;
    }
  /** Reading it was stopped: it took more than so many megabytes of memory, or seconds. */
  | { readonly kind: "too-costly"; readonly resource: "memory" | "time"; readonly limit: number }
  | { readonly kind: "unsupported"; readonly extension: string; readonly saveAs: string }
  | { readonly kind: "not-a-disclosure" }
  | { readonly kind: "region-unknown" }
  | {
      readonly kind: "department-unknown";
      /** As printed; "" where the file names no department. */
      readonly name: string;
      /** 6-digit code; null where it is not known either. */
      readonly region: string | null;
      /** The local department code as printed; null where none is. */
      readonly code: string | null;
      /** Names of registered bodies, the most alike first. */
      readonly nearest: readonly string[];
    }
  | { readonly kind: "year-unknown" };
