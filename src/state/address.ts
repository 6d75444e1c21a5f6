import { SIZE_PATTERN } from "./narrowing.ts";
import { FIGURE_KEY_PATTERN } from "./addressText.ts";
import type { AddressNotice, Parameters } from "./addressText.ts";
import { listOf, oneOf, readParameters, writeParameters } from "./addressText.ts";
import type { MoneyUnit } from "../core/money/unit.ts";
import { MEASURES, OUTCOMES, PHASES, SCOPES } from "../core/budget/vocabulary.ts";
import type { Measure, Outcome, Phase, Scope } from "../core/budget/vocabulary.ts";
import { RULES, type RuleId } from "../core/checks/checkResult.ts";

export const VIEWS = [
  "overview",
  "department",
  "tree",
  "composition",
  "change",
  "three-public",
  "compare",
  "flow",
  "projects",
  "quality",
  "data",
  "about",
] as const;
export type View = (typeof VIEWS)[number];

/** Each view has its own charts; one it does not have leaves it at its first. */
export const CHARTS = [
  "treemap",
  "sunburst",
  "icicle",
  "table",
  "waterfall",
  "slope",
  "bars",
  "dumbbell",
  "heatmap",
  "strip",
  "sankey",
] as const;
export type Chart = (typeof CHARTS)[number];

/** What a change is broken down by: function, basic and project, economic class, 三公 item. */
export const BREAKDOWNS = ["function", "kind", "economic", "three-public"] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** What a comparison's bars measure: the amount, its share of a named whole, the amount on a log scale. */
export const SCALES = ["amount", "share", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** What 三公 show beside the amounts of the year: change, amount per piece, final accounts beside the budget. */
export const MODES = ["amount", "change", "piece", "final"] as const;
export type Mode = (typeof MODES)[number];

/** What the results of checks are counted by. */
export const GROUPS = ["department", "rule", "outcome"] as const;
export type Group = (typeof GROUPS)[number];

const UNITS = ["yuan", "wan", "yi"] as const satisfies readonly MoneyUnit[];
export type ShownUnit = (typeof UNITS)[number];

const LANGUAGES = ["zh", "en"] as const;
const THEMES = ["light", "dark"] as const;
const PATTERNS = ["on"] as const;

/** The whole state of a view, as its link carries it. */
export interface Address {
  readonly view: View;
  /** Department keys; empty means the view's own choice. */
  readonly dept: readonly string[];
  readonly year: readonly number[];
  readonly phase: Phase;
  readonly scope: Scope;
  /** 6-digit codes of regions that lists are narrowed to where no department is named; empty for all. */
  readonly region: readonly string[];
  /** Totals that lists are narrowed to, in 万元: `1000-10000`; null for all. */
  readonly size: string | null;
  /** Functional code selected in the tree; null for the whole. */
  readonly node: string | null;
  /** Key of the node selected in a flow: `use:204`, `source:appropriation`; null for none. */
  readonly pick: string | null;
  readonly measure: Measure;
  /** Measures set side by side; empty means the view's own choice. */
  readonly measures: readonly Measure[];
  /** Null: the view's own, the first that the documents speak of. */
  readonly by: Breakdown | null;
  readonly scale: Scale;
  readonly mode: Mode;
  /** The amount in 万元, as digits, from which on a change without a stated reason is listed; null: the view's own. */
  readonly above: string | null;
  readonly group: Group;
  /** The one rule, the one outcome that results of checks are narrowed to; null for all. */
  readonly rule: RuleId | null;
  readonly outcome: Outcome | null;
  readonly chart: Chart;
  readonly unit: ShownUnit;
  readonly lang: (typeof LANGUAGES)[number];
  /** Null follows the system. */
  readonly theme: (typeof THEMES)[number] | null;
  /** Patterns on the fills of charts; null draws them only where the device forces its own colours. */
  readonly patterns: (typeof PATTERNS)[number] | null;
  readonly q: string;
  /** What the view's own list is searched for; "" for all of it. */
  readonly find: string;
  /** Column key, with a leading `-` for descending; null for the view's own order. */
  readonly sort: string | null;
  /** Key of the figure whose evidence is open; null when none is. */
  readonly figure: string | null;
  /** Folder of another data package, same origin or https; null for the site's own. */
  readonly data: string | null;
}

export const DEFAULT_ADDRESS: Address = {
  view: "overview",
  dept: [],
  year: [],
  phase: "budget",
  scope: "department",
  region: [],
  size: null,
  node: null,
  pick: null,
  measure: "total",
  measures: [],
  by: null,
  scale: "amount",
  mode: "amount",
  above: null,
  group: "department",
  rule: null,
  outcome: null,
  chart: "treemap",
  unit: "wan",
  lang: "zh",
  theme: null,
  patterns: null,
  q: "",
  find: "",
  sort: null,
  figure: null,
  data: null,
};

export interface ParsedAddress {
  readonly address: Address;
  /** Values that name nothing known; each keeps its default and is said to the reader. */
  readonly notices: readonly AddressNotice[];
}

/**
 * Reads the query part of an address (`?view=tree&dept=130532-434`, with or without `?`).
 * Unknown keys are ignored; a value outside its list is replaced by the default and noticed.
 */
export function parseAddress(query: string): ParsedAddress {
  const given = readParameters(query);
  const notices: AddressNotice[] = [];
  const one = <T extends string, F>(key: string, list: readonly T[], fallback: F): T | F =>
    oneOf(given, key, list, fallback, notices);
  const address: Address = {
    view: one("view", VIEWS, DEFAULT_ADDRESS.view),
    dept: listOf(given, "dept", /^[0-9A-Za-z-]{1,64}$/u, notices),
    year: listOf(given, "year", /^[12][0-9]{3}$/u, notices).map(Number),
    phase: one("phase", PHASES, DEFAULT_ADDRESS.phase),
    scope: one("scope", SCOPES, DEFAULT_ADDRESS.scope),
    region: listOf(given, "region", /^[0-9]{6}$/u, notices),
    size: matching(given, "size", SIZE_PATTERN, notices),
    node: matching(given, "node", /^2(?:\d{2}|\d{4}|\d{6})$/u, notices),
    pick: matching(given, "pick", /^[a-z]+:[\p{L}0-9-]{1,80}$/u, notices),
    measure: one("measure", MEASURES, DEFAULT_ADDRESS.measure),
    measures: listOf(given, "measures", MEASURE_PATTERN, notices).filter(isMeasure),
    by: one("by", BREAKDOWNS, null),
    scale: one("scale", SCALES, DEFAULT_ADDRESS.scale),
    mode: one("mode", MODES, DEFAULT_ADDRESS.mode),
    above: matching(given, "above", /^(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,2})?$/u, notices),
    group: one("group", GROUPS, DEFAULT_ADDRESS.group),
    rule: one("rule", RULES, null),
    outcome: one("outcome", OUTCOMES, null),
    chart: one("chart", CHARTS, DEFAULT_ADDRESS.chart),
    unit: one("unit", UNITS, DEFAULT_ADDRESS.unit),
    lang: one("lang", LANGUAGES, DEFAULT_ADDRESS.lang),
    theme: one("theme", THEMES, DEFAULT_ADDRESS.theme),
    patterns: one("patterns", PATTERNS, null),
    q: given.get("q") ?? "",
    find: given.get("find") ?? "",
    sort: matching(given, "sort", /^-?[a-z][a-z0-9-]{0,40}$/u, notices),
    figure: matching(given, "figure", FIGURE_KEY_PATTERN, notices),
    data: matching(given, "data", /^[^\s<>"'\\]{1,500}$/u, notices),
  };
  return { address, notices };
}

const MEASURE_PATTERN = new RegExp(`^(?:${MEASURES.join("|")})$`, "u");

function isMeasure(text: string): text is Measure {
  return MEASURES.some((measure) => measure === text);
}

function matching(given: Parameters, key: string, pattern: RegExp, notices: AddressNotice[]): string | null {
  const value = given.get(key);
  if (value === undefined || value === "") return null;
  if (pattern.test(value)) return value;
  notices.push({ key, value });
  return null;
}

/** Writes an address as its query, "" for the default; `parseAddress` of it gives the same address. */
export function printAddress(address: Address): string {
  const base = DEFAULT_ADDRESS;
  const text: Record<string, string | null> = {
    view: address.view === base.view ? null : address.view,
    dept: address.dept.join(",") || null,
    year: address.year.join(",") || null,
    phase: address.phase === base.phase ? null : address.phase,
    scope: address.scope === base.scope ? null : address.scope,
    region: address.region.join(",") || null,
    size: address.size,
    node: address.node,
    pick: address.pick,
    measure: address.measure === base.measure ? null : address.measure,
    measures: address.measures.join(",") || null,
    by: address.by,
    scale: address.scale === base.scale ? null : address.scale,
    mode: address.mode === base.mode ? null : address.mode,
    above: address.above,
    group: address.group === base.group ? null : address.group,
    rule: address.rule,
    outcome: address.outcome,
    chart: address.chart === base.chart ? null : address.chart,
    unit: address.unit === base.unit ? null : address.unit,
    lang: address.lang === base.lang ? null : address.lang,
    theme: address.theme,
    patterns: address.patterns,
    q: address.q || null,
    find: address.find || null,
    sort: address.sort,
    figure: address.figure,
    data: address.data,
  };
  return writeParameters(text);
}
