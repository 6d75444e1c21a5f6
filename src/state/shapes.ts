import type { Catalog } from "../core/budget/catalog.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import type { CheckResult } from "../core/checks/checkResult.ts";
import type { DataSource } from "../data/dataSource.ts";
import type { Reference } from "../data/reference.ts";
import type { Remote } from "../core/remote.ts";
import type { Address } from "./address.ts";
import type { AddressNotice } from "./addressText.ts";

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
  readonly catalog: Remote<Catalog>;
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

export interface AppState extends AddressSlice, DataSlice, ReferenceSlice {}

/** What a store is made from: the address it starts at and where its data comes from. */
export interface Beginning {
  readonly query: string;
  readonly source: DataSource | null;
  readonly catalog: Catalog | null;
}
