import type { OwnNames } from "../core/budget/ownNames.ts";
import type { FileState, GivenIdentity, OwnImport } from "../core/file/ownImport.ts";

/** What the page asks of the worker: to read some files. One worker reads one request. */
export interface ReadRequest {
  readonly files: readonly FileToRead[];
  /** Which of the files and of the members of archives to read; null for all. */
  readonly only: readonly string[] | null;
  /** What the reader said of files, by their keys. */
  readonly given: Readonly<Record<string, GivenIdentity>>;
  readonly names: OwnNames;
  /** Address of the data package in view: its register, its names of codes, its disclosures. */
  readonly folder: string;
  /** Address of the page's own folder, which holds the CMaps for PDF. */
  readonly site: string;
  /** Ids in the catalog, own imports left out: what the new disclosures may be held against. */
  readonly shipped: readonly string[];
  /** Files that the page carries in itself, packed with gzip, by their path beside it; null where they are fetched. */
  readonly carried: Readonly<Record<string, Blob>> | null;
  /** ISO date and time of the request. */
  readonly at: string;
}

export interface FileToRead {
  readonly key: string;
  readonly name: string;
  readonly content: Blob;
}

/** An own import with the text of its disclosure file, in UTF-8. */
export interface KeptImport {
  readonly own: OwnImport;
  readonly json: Uint8Array<ArrayBuffer>;
}

/** What the worker tells the page, in the order in which it happens; `done` or `failed` is the last. */
export type ReadNews =
  /** An archive's members take its place. */
  | { readonly kind: "unpacked"; readonly key: string; readonly members: readonly ArchiveMember[] }
  | { readonly kind: "file"; readonly key: string; readonly state: FileState }
  /** A disclosure that was read, with the keys of the files it was read from. */
  | (KeptImport & { readonly kind: "disclosure"; readonly keys: readonly string[] })
  | { readonly kind: "done" }
  /** Nothing could be read: the register or the worker's code could not be had. */
  | { readonly kind: "failed"; readonly detail: string };

export interface ArchiveMember {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
}
