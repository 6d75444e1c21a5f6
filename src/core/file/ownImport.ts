import type { CatalogEntry } from "../budget/catalog.ts";
import type { Outcome, Phase, Scope, TableKind, TableStatus } from "../budget/vocabulary.ts";
import type { Region } from "../classification/region.ts";
import type { ReadFailure, ReadWarning } from "./readFailure.ts";

/** A disclosure the reader made from files of their own. It is kept on the device and nowhere else. */
export interface OwnImport {
  /** What the catalog says of it; its id is the disclosure's. */
  readonly entry: CatalogEntry;
  /** Names of the files it was read from. */
  readonly files: readonly string[];
  /** Length of its JSON in bytes. */
  readonly bytes: number;
  /** ISO date and time of the import. */
  readonly importedAt: string;
}

/** What was recognised in one file. */
export interface FileReport {
  readonly disclosure: string;
  readonly departmentKey: string;
  readonly department: string;
  /** Whether no register knows the body: it is taken as one of its own. */
  readonly isNew: boolean;
  readonly region: string;
  readonly year: number;
  readonly phase: Phase;
  readonly scope: Scope;
  readonly warnings: readonly ReadWarning[];
  readonly tables: readonly {
    readonly kind: TableKind;
    readonly title: string;
    readonly status: TableStatus;
    readonly lines: number;
  }[];
  readonly projects: number;
  readonly statements: number;
  /** Results of all checks on the disclosure, by outcome. */
  readonly checks: Readonly<Record<Outcome, number>>;
}

/** What a file leaves open about itself; the reader decides, nothing is guessed. */
export type FileQuestion =
  | { readonly kind: "region" }
  | { readonly kind: "year" }
  | {
      readonly kind: "department";
      /** As printed; "" where the file names no department. */
      readonly name: string;
      /** Null where the file does not tell it. */
      readonly region: Region | null;
      readonly code: string | null;
      /** Registered bodies that may be meant, the most alike first. */
      readonly nearest: readonly NearestBody[];
    };

export interface NearestBody {
  readonly key: string;
  readonly name: string;
  readonly region: string;
}

/** What the reader says about a file where it does not itself. */
export interface GivenIdentity {
  /** 6 digits. */
  readonly region?: string;
  /** Key of a registered body. */
  readonly department?: string;
  readonly year?: number;
}

/** The reader's answer to what a file leaves open. */
export type FileAnswer =
  /** @param all whether other files of the same drop that ask for their region have it too */
  | { readonly kind: "region"; readonly region: string; readonly all: boolean }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "body"; readonly key: string }
  | { readonly kind: "new-body"; readonly name: string; readonly region: string };

/** Where the reading of a file stands. */
export type FileState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  /** Read through; what it holds is told once its whole drop is. */
  | { readonly kind: "seen" }
  | { readonly kind: "read"; readonly report: FileReport }
  | { readonly kind: "failed"; readonly failure: ReadFailure }
  | { readonly kind: "asks"; readonly question: FileQuestion }
  /** The reader stopped the reading before its end; nothing of the file is kept. */
  | { readonly kind: "stopped" }
  /** The program that reads broke down or fell silent over this file. */
  | { readonly kind: "crashed"; readonly detail: string };

/** A file given in this visit. */
export interface ImportedFile {
  /** Unique in the visit. */
  readonly key: string;
  /** With its folder or archive in front: 2024.zip/预算.pdf. */
  readonly name: string;
  readonly bytes: number;
  readonly state: FileState;
}

/** What the page shows of the files given in this visit. */
export interface ImportRun {
  /** The last given first. */
  readonly files: readonly ImportedFile[];
  readonly running: boolean;
  /** Ids of imports that took the place of an earlier one. */
  readonly replaced: readonly string[];
  /** Whether what was read is kept beyond the visit; null before anything was. */
  readonly lasting: boolean | null;
}

export const NOTHING_GIVEN: ImportRun = { files: [], running: false, replaced: [], lasting: null };
