import type { ConditionKind } from "../core/analysis/comparability.ts";
import type { ComparedQuestion, MissingAnswer, ShareWhole } from "../core/analysis/comparison.ts";
import type { Likeness } from "../core/analysis/peers.ts";
import type { RegionLevel } from "../core/classification/region.ts";

/** Words of the comparison: the panel of conditions, the controls, charts and tables. */
export interface CompareMessages {
  readonly conditions: {
    readonly title: string;
    readonly note: string;
    readonly condition: string;
    readonly verdict: string;
    readonly means: string;
    readonly names: Readonly<Record<ConditionKind, string>>;
    /** Alike, different, or not said by every document. */
    readonly alike: string;
    readonly different: string;
    readonly unsaid: string;
    /** What follows for the comparison where the documents differ. */
    readonly follows: Readonly<Record<ConditionKind, string>>;
    /** One body whose units changed between the years shown. */
    readonly unitsChanged: string;
    readonly unitsUnsaid: string;
    /** All print one amount column by function. */
    readonly noSplit: string;
    readonly levels: Readonly<Record<RegionLevel, string>>;
    readonly units: (count: number) => string;
    readonly notSaid: string;
    readonly money: Readonly<Record<"all" | "appropriation" | "none", string>>;
    readonly depths: Readonly<Record<0 | 1 | 2 | 3, string>>;
    readonly split: Readonly<Record<"both" | "one" | "none", string>>;
  };
  readonly standings: {
    readonly title: string;
    readonly question: string;
    readonly verdict: string;
    readonly basis: string;
    readonly questions: Readonly<Record<ComparedQuestion, string>>;
    readonly compares: (documents: number) => string;
    readonly besideOnly: string;
    readonly partly: string;
    readonly withinCompare: string;
    readonly onlyOne: string;
    readonly nobody: string;
    readonly allAnswer: (documents: number) => string;
    readonly differIn: (what: string) => string;
    readonly pooled: string;
    readonly missing: (who: string, why: MissingAnswer["why"]) => string;
  };
  readonly choose: {
    readonly label: string;
    readonly chosen: string;
    readonly add: string;
    readonly placeholder: string;
    readonly remove: (name: string) => string;
    readonly none: (text: string) => string;
    readonly count: (count: number) => string;
    readonly full: string;
    readonly hint: string;
    readonly suggested: string;
    readonly suggest: (name: string) => string;
    readonly likeness: Readonly<Record<Likeness, string>>;
    readonly beyond: (names: readonly string[]) => string;
    readonly absent: (name: string, years: string) => string;
    readonly byItself: (group: string, departments: number) => string;
    readonly byItselfTwo: (group: string, departments: number) => string;
  };
  readonly measures: string;
  readonly years: string;
  readonly chart: string;
  readonly charts: Readonly<Record<"bars" | "dumbbell" | "heatmap", string>>;
  readonly scale: string;
  readonly scales: Readonly<Record<"amount" | "share" | "log", string>>;
  readonly wholes: Readonly<Record<ShareWhole, string>>;
  readonly full: (amount: string) => string;
  readonly shareOf: (whole: string) => string;
  readonly decades: (from: string, to: string) => string;
  readonly tooSmall: Readonly<Record<"hundredth" | "thousandth", string>>;
  readonly logNote: string;
  readonly ownScale: string;
  readonly wholeLeftOut: string;
  readonly hollowFull: (before: number, after: number) => string;
  readonly tones: string;
  readonly notListed: string;
  readonly classNote: string;
  readonly table: { readonly department: string; readonly period: string; readonly measure: string };
  readonly change: string;
  readonly rate: string;
  readonly points: string;
  readonly why: string;
  readonly barredChange: (what: string) => string;
  readonly titles: Readonly<Record<"bars" | "dumbbell" | "heatmap" | "table", string>>;
  readonly differences: string;
  readonly differencesNote: string;
  readonly group: (parts: readonly string[]) => string;
  readonly noPeriods: { readonly title: string; readonly text: string; readonly action: string };
  readonly noClasses: { readonly title: string; readonly text: string };
  readonly source: (documents: number) => string;
  readonly csv: {
    readonly scope: string;
    readonly state: string;
    readonly whole: string;
    readonly wholeAmount: string;
    readonly share: string;
    readonly group: string;
  };
}
