import type { Fen } from "../money/fen.ts";
import type { MoneyUnit } from "../money/unit.ts";
import type { Institution, Headcount } from "./institution.ts";
import type { Procurement, AssetLine } from "./procurement.ts";
import type { Project } from "./project.ts";
import type { Place, Span } from "./source.ts";
import type { Statement } from "./statement.ts";
import type {
  Basis,
  Fund,
  Measure,
  Phase,
  Scope,
  SourceFormat,
  TableKind,
  TableStatus,
} from "./vocabulary.ts";

/** The version of the disclosure file this code reads and writes; any other is refused by name. */
export const DISCLOSURE_VERSION = 1;

/** What one body published for one year, phase and scope: whole, with evidence, nothing added. */
export interface Disclosure {
  readonly version: typeof DISCLOSURE_VERSION;
  /** `<department key>-<year>-<phase>`, `-unit` for a unit, `-r2` … for a corrected edition: `130532-434-2023-budget`. */
  readonly id: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly department: {
    /** Key in the register of bodies: `130532-434`. */
    readonly key: string;
    /** As printed; null where the document prints none. */
    readonly code: string | null;
    readonly name: string;
    readonly parent: string | null;
  };
  readonly scope: Scope;
  /** The units whose money is inside these figures; null where the document does not say. */
  readonly consolidates: { readonly count: number; readonly units: readonly string[] } | null;
  readonly year: number;
  readonly phase: Phase;
  readonly publishedOn: string | null;
  readonly documents: readonly SourceDocument[];
  readonly tables: readonly Table[];
  readonly statements: readonly Statement[];
  readonly institutions: readonly Institution[];
  readonly headcount: Headcount | null;
  readonly projects: readonly Project[];
  readonly procurement: Procurement | null;
  readonly assets: readonly AssetLine[];
  /** Where the document names another year as that of its own figures; absent where it does not. */
  readonly otherYears?: readonly OtherYear[];
}

/** A heading, or the sentence on the units counted, with the year of another budget. */
export interface OtherYear {
  readonly year: number;
  /** The id of the source document. */
  readonly document: string;
  readonly place: Place;
}

export interface SourceDocument {
  /** `d1`, `d2` … within the disclosure. */
  readonly id: string;
  readonly file: string;
  readonly format: SourceFormat;
  /** Lower-case hex of the file's bytes. */
  readonly sha256: string;
  /** The heading of the whole document; the file's name where it prints none. */
  readonly title: string;
  /** Where it was published; null where that is not known. */
  readonly url: string | null;
  /** The body that published it; null where that is not known. */
  readonly publisher: string | null;
  /** Parts of the file that may hold content and could not be read; left out where there are none. */
  readonly warnings?: readonly DocumentWarning[];
}

/** A part of a file that could not be read: `detail` says what, in the reader's library's words. */
export type DocumentWarning =
  | { readonly kind: "unreadable-part"; readonly place: Place; readonly detail: string }
  /** A page that is a picture: nothing on it can be read. */
  | { readonly kind: "scanned-page"; readonly place: Place };

/** One printed table: its grid letter for letter, and what its lines and columns mean. */
export interface Table {
  /** `t1`, `t2` … in printed order within the disclosure. */
  readonly id: string;
  readonly kind: TableKind;
  /** The number the document prints before the title (`公开03表`); null where it prints none. */
  readonly number: string | null;
  readonly title: string;
  readonly document: string;
  readonly place: Place;
  /** The unit this table prints its amounts in; null where it holds no money. */
  readonly unit: MoneyUnit | null;
  readonly status: TableStatus;
  /** Notes printed under or over the table; `text` is null where prose is not kept. */
  readonly notes: readonly { readonly kind: "declares-none" | "other"; readonly text: string | null }[];
  /** How many grid rows at the top are heads (column heads and the 栏次 row). */
  readonly headRows: number;
  readonly columns: readonly Column[];
  /** Printed text by row and column; a cell covered by a span repeats nothing: it is "". */
  readonly grid: readonly (readonly string[])[];
  readonly spans: readonly Span[];
  /** Cells whose prose was left out of the shipped data; their grid text is "". */
  readonly omitted: readonly { readonly row: number; readonly column: number }[];
  readonly lines: readonly Line[];
}

/** What one grid column holds. */
export interface Column {
  readonly index: number;
  /** Head texts from the top down, spans resolved: ["本年收入", "财政拨款收入"]. */
  readonly heads: readonly string[];
  readonly role: "ordinal" | "code" | "name" | "amount" | "text";
  /** Which half of a two-sided table; null in one-sided tables. */
  readonly side: Side | null;
  readonly measure: Measure | null;
  readonly fund: Fund | null;
  readonly basis: Basis | null;
  /** The year of the column's figures where the head names another than the disclosure's. */
  readonly year: number | null;
}

export type Side = "revenue" | "expenditure";

/** What one grid row (or one half of it) says. */
export interface Line {
  /** Grid row index. */
  readonly row: number;
  readonly side: Side | null;
  readonly codePrinted: string | null;
  /** Functional or economic code after repair; null for totals and lines known by name only. */
  readonly code: string | null;
  readonly codeStatus: "ok" | "repaired" | "conflict";
  readonly name: string;
  /** 0 for totals, then 1 类, 2 款, 3 项 (or depth of the item in tables without codes, from 1). */
  readonly level: number;
  readonly role: LineRole;
  /** What the row itself measures where rows are measures (三公 items, revenue items); else null. */
  readonly measure: Measure | null;
  readonly fund: Fund | null;
  readonly cells: readonly AmountCell[];
}

/** `year-total` is 本年收入合计 / 本年支出合计, `total` the grand total or 合计 of the table. */
export type LineRole = "item" | "year-total" | "total" | "balance";

/** A money cell. `amount` is null where the source is blank: not stated, never zero. */
export interface AmountCell {
  readonly column: number;
  readonly amount: Fen | null;
}
