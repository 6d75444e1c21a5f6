import type { Figure } from "../budget/figure.ts";
import type { CoverageStatus, Fund, Measure, SpendingMeasure } from "../budget/vocabulary.ts";

/** The columns of a flow of money, from left to right. */
export const FLOW_COLUMNS = ["source", "department", "use", "kind"] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** From which money to which purpose: sources, departments, functional classes, basic and project. */
export interface Flow {
  /** In the order given; each has both sides. */
  readonly departments: readonly DepartmentFlow[];
  readonly leftOut: readonly FlowLeftOut[];
  /** Column by column; sources, classes and kinds largest first, what is carried to next year last. */
  readonly nodes: readonly FlowNode[];
  /** In the order of the nodes. What is drawn and listed: a ribbon of the picture is a row of the table. */
  readonly links: readonly FlowLink[];
  /** Of all departments together. */
  readonly balance: FlowBalance;
}

export interface FlowNode {
  /** Unique: `source:appropriation`, `department:130532-434-2023-budget`, `use:201`, `kind:basic`. */
  readonly key: string;
  readonly column: FlowColumn;
  /** As printed, where all its departments print the same; null else and for a kind. */
  readonly name: string | null;
  /** What it measures; null for departments and functional classes. */
  readonly measure: Measure | null;
  readonly fund: Fund | null;
  /** Code of a functional class; null for other nodes and for a class known by name only. */
  readonly code: string | null;
  /** As printed where one department prints it, else the sum over its departments or parts. */
  readonly figure: Figure;
}

/** Money from one node to another. A source is never joined to a class: no document says which pays which. */
export interface FlowLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly figure: Figure;
}

/** One department's two sides. */
export interface DepartmentFlow {
  readonly disclosure: string;
  readonly name: string;
  readonly sources: readonly FlowSource[];
  readonly uses: readonly FlowUse[];
  /** Of its uses together: 支出合计 or 总计 as printed where it is the same but for rounding, else their sum. */
  readonly total: Figure;
  /** Basic and project of the whole as the table of functions prints them; empty where it does not split. */
  readonly kinds: readonly FlowKind[];
  /** `function`: the table of functions splits them; `whole`: only the whole is split; `none`: nothing is. */
  readonly split: "function" | "whole" | "none";
  /** 基本, 项目, 预留 of the whole where functions are not split; empty else. */
  readonly kindsOfWhole: readonly FlowKind[];
  readonly balance: FlowBalance;
}

export interface FlowSource {
  readonly measure: Measure;
  readonly fund: Fund | null;
  /** As printed; null where only the prose speaks of it. */
  readonly name: string | null;
  readonly figure: Figure;
}

/** A functional class, or money that stays: 年末结转和结余. */
export interface FlowUse {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  /** Null for a functional class. */
  readonly measure: Measure | null;
  readonly figure: Figure;
  /** Empty where the class is not split. */
  readonly kinds: readonly FlowKind[];
}

export interface FlowKind {
  readonly measure: SpendingMeasure;
  readonly figure: Figure;
}

/** Σ sources against Σ uses, what was brought and is carried forward included. */
export interface FlowBalance {
  readonly sources: Figure;
  readonly uses: Figure;
  /** Sources − uses, derived; null where a side has no amount. */
  readonly difference: Figure | null;
  /** `within-rounding`: no more than half a unit of the last printed place per figure. */
  readonly outcome: "agrees" | "within-rounding" | "differs" | "cannot-check";
}

/** A disclosure that no flow can be drawn of, or that is not part of this one, with what it does print. */
export interface FlowLeftOut {
  readonly disclosure: string;
  readonly name: string;
  readonly why:
    | { readonly kind: "year" | "phase" | "scope" }
    /** The same body, or the department it belongs to, is in the flow already. */
    | { readonly kind: "counted-in"; readonly disclosure: string }
    /** No functional classes: what the file says of its table of functions. */
    | { readonly kind: "no-function"; readonly status: CoverageStatus }
    /** No list of where the money comes from. */
    | { readonly kind: "no-source" }
    /** Its classes are of 财政拨款 alone, and no table prints them of all money. */
    | { readonly kind: "appropriation-only" };
  readonly revenue: Figure;
  readonly spending: Figure;
  readonly kindsOfWhole: readonly FlowKind[];
}
