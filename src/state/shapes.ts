import type { Catalog } from "../core/budget/catalog.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import type { CheckResult } from "../core/checks/checkResult.ts";
import type { Regions } from "../core/classification/region.ts";
import type { FileAnswer, ImportRun } from "../core/file/ownImport.ts";
import type { GivenFile, ImportSession, SessionParts, Surroundings } from "../import/session.ts";
import type { StartReading } from "../import/readInWorker.ts";
import type { Shelf, ShelfContent } from "../import/shelf.ts";
import type { DataSource } from "../data/dataSource.ts";
import type { Reference } from "../data/reference.ts";
import type { Remote } from "../core/remote.ts";
import type { Address } from "./address.ts";
import type { AddressNotice } from "./addressText.ts";
import type { EmbedSlice } from "./embedSlice.ts";

/** A disclosure with the checks run on it, so that no view runs them twice. */
export interface CheckedDisclosure {
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckResult[];
  /** The disclosures of the year before and of the budget that the checks draw on, as far as they are here. */
  readonly related: readonly Disclosure[];
}

/** Whether a change of address is a step to go back to, or a setting of the page one is on. */
export type HistoryStep = "push" | "replace";

export interface AddressSlice {
  readonly address: Address;
  readonly notices: readonly AddressNotice[];
  readonly step: HistoryStep;
  /** The reader went somewhere else: another view, department or node. */
  readonly navigated: (change: Partial<Address>) => void;
  /** The reader changed how the page shows: unit, chart, language, sort. */
  readonly adjusted: (change: Partial<Address>) => void;
  /** The browser's address changed under the page (back, forward, a pasted link). */
  readonly addressRead: (query: string) => void;
  readonly noticesDismissed: () => void;
}

export interface DataSlice {
  /** What is shipped and the reader's own; an own import stands in the place of the shipped one of its id. */
  readonly catalog: Remote<Catalog>;
  /** The catalog as the data package has it; null until it is here. */
  readonly shipped: Catalog | null;
  readonly disclosures: Readonly<Record<string, Remote<CheckedDisclosure>>>;
  readonly catalogWanted: () => Promise<void>;
  readonly disclosureWanted: (id: string) => Promise<void>;
}

export interface ReferenceSlice {
  readonly searchOpen: boolean;
  readonly searchOpened: () => void;
  readonly searchClosed: () => void;
  readonly reference: Remote<Reference>;
  readonly referenceWanted: () => Promise<void>;
}

/** Files of the reader's own: read on the device, kept there, shown beside the shipped disclosures. */
export interface OwnSlice {
  /** What is kept on the device; null until it was looked at. */
  readonly own: ShelfContent | null;
  /** The files given in this visit. */
  readonly importRun: ImportRun;
  /** Address of the folder of the data package; null where there is none. */
  readonly folder: string | null;
  /** Whether the page carries its data in itself, so that there are no files beside it. */
  readonly inOneFile: boolean;
  /** The list of regions to choose from; null until wanted, and where it cannot be had. */
  readonly regions: Regions | null;
  readonly regionsWanted: () => Promise<void>;
  readonly ownWanted: () => Promise<void>;
  readonly filesGiven: (files: readonly GivenFile[]) => Promise<void>;
  readonly fileAnswered: (key: string, answer: FileAnswer) => Promise<void>;
  readonly importStopped: () => Promise<void>;
  readonly ownRemoved: (ids: readonly string[]) => Promise<void>;
  /** The text of an own disclosure's file; null where it is not kept. */
  readonly ownJson: (id: string) => Promise<string | null>;
}

/** A version of the page other than the one that runs. */
export type Update =
  /** It waits until the page is next opened; `apply` starts it now, and the page with it. */
  | { readonly kind: "waiting"; readonly apply: () => void }
  /** Another window has started it. */
  | { readonly kind: "started-elsewhere" };

export interface OfflineSlice {
  /** By address, files that came from this device and not over the network: when they were fetched, ISO. */
  readonly kept: Readonly<Record<string, string>>;
  /** @param since null where the file came over the network */
  readonly ageHeard: (address: string, since: string | null) => void;
  /** Null while there is none. */
  readonly update: Update | null;
  readonly updateHeard: (update: Update | null) => void;
}

export interface AppState
  extends AddressSlice, DataSlice, ReferenceSlice, OwnSlice, OfflineSlice, EmbedSlice {}

/** What a store is made from: the address it starts at and where its data comes from. */
export interface Beginning {
  readonly query: string;
  readonly source: DataSource | null;
  readonly catalog: Catalog | null;
  /** Absent where own files cannot be read: before the page runs, without a data package. */
  readonly imports?: OwnImportParts;
}

/** What reading and keeping own files takes; its code is loaded when first used. */
export interface OwnImportParts {
  /** Whether an earlier visit kept something. */
  readonly expected: () => boolean;
  /** Remembers for the next visit whether anything is kept. */
  readonly expect: (some: boolean) => void;
  readonly surroundings: Omit<Surroundings, "shipped" | "carried">;
  /** What the page carries in itself, to be handed to the reading; null where files are fetched. */
  readonly carried: (() => Surroundings["carried"]) | null;
  /** Null where they cannot be had. */
  readonly regions: () => Promise<Regions | null>;
  readonly open: () => Promise<{
    readonly shelf: Shelf;
    readonly start: StartReading;
    readonly createSession: (parts: SessionParts) => ImportSession;
  }>;
}
