import type { MissingAnswer } from "../core/analysis/comparison.ts";
import type { CompareMessages } from "./compareWords.ts";
import { counted } from "./counted.ts";

const missing: Readonly<Record<MissingAnswer["why"], string>> = {
  blank: "blank in the source",
  "declared-none": "declared none",
  empty: "empty, not explained",
  withheld: "classified",
  "not-in-file": "not in this file",
  "one-column":
    "its functional table has one amount column and no basic and project columns; nothing is inferred",
};

/** The English words of the comparison. */
export const compareEn: CompareMessages = {
  conditions: {
    title: "What compares",
    note: "Conditions first: where they differ both figures are shown, never subtracted, ranked or put in percent.",
    condition: "Condition",
    verdict: "Alike?",
    means: "What follows",
    names: {
      year: "Year",
      phase: "Phase",
      scope: "Scope",
      units: "Units counted in",
      level: "Level of region",
      basis: "Basis",
      money: "Funds (functional table)",
      depth: "Functional detail",
      split: "Basic and project by function",
      classification: "Classification of",
    },
    alike: "alike",
    different: "different",
    unsaid: "not all say",
    follows: {
      year: "No difference or rank between bodies; two years of one body may be compared",
      phase: "Budget and final accounts are not subtracted",
      scope: "Departments and single units are not subtracted or added",
      units: "Each counts its own units, which bodies may differ in",
      level: "No difference or rank across levels",
      basis: "Different bases are not subtracted",
      money: "Amounts by function are not subtracted; shares are of each one's own table",
      depth: "By function only down to the shallowest level",
      split: "Where it is not split, nothing is inferred by function",
      classification: "Codes may have moved: classes side by side only",
    },
    unitsChanged: "One body's units changed: its two years are not subtracted",
    unitsUnsaid: "Not every document says how many units are counted in",
    noSplit: "All print one amount column: no split by function, and none is inferred",
    levels: { province: "Province", prefecture: "Prefecture", county: "County or district" },
    units: (count) => String(count),
    notSaid: "not stated",
    money: { all: "All funds", appropriation: "Fiscal appropriation", none: "no such table" },
    depths: { 0: "no such table", 1: "Class", 2: "Section", 3: "Item" },
    split: { both: "split", one: "one column", none: "no such table" },
  },
  standings: {
    title: "How far they compare",
    question: "Question",
    verdict: "Compares",
    basis: "Why",
    questions: {
      total: "Total expenditure",
      kinds: "Basic and project (whole)",
      function: "By function (class)",
      "function-kinds": "Basic and project by function",
      "three-public": "Three public expenses",
    },
    compares: (documents) => `${String(documents)} compare`,
    besideOnly: "side by side only",
    partly: "some compare",
    withinCompare: "Those under the same conditions compare.",
    onlyOne: "only 1",
    nobody: "none",
    allAnswer: (documents) =>
      `All ${counted(documents, "document")} have the figure, under the same conditions.`,
    differIn: (what) => `Different ${what}: both figures are shown, not subtracted or ranked.`,
    pooled:
      "A text says that another body pays for official overseas visits: the total and overseas visits are not ranked or subtracted, the other items are.",
    missing: (who, why) => `${who}: ${missing[why]}.`,
  },
  choose: {
    label: "Departments side by side",
    chosen: "Side by side",
    add: "Add a department",
    placeholder: "Name, code or pinyin",
    remove: (name) => `Remove ${name}`,
    none: (text) => `No department matches “${text}”`,
    count: (count) => `${String(count)} found; ↑ ↓ to choose, Enter to add`,
    full: "8 departments are chosen, the most that stand side by side: remove one to add another.",
    hint: "Type a name, a code or pinyin initials",
    suggested: "Similar departments",
    suggest: (name) => `Add ${name}`,
    likeness: {
      office: "same office",
      kind: "same kind",
      level: "same level",
      size: "like size",
      place: "same place",
    },
    beyond: (names) => `At most 8 departments stand side by side. Left out: ${names.join(", ")}.`,
    absent: (name, years) => `${name} has no document of the years chosen, only ${years}.`,
    byItself: (group, departments) =>
      `No department is named: the newest group with most documents is shown, ${group}, ${counted(departments, "department")}`,
    byItselfTwo: (group, departments) =>
      `No department is named: the group with most departments of two years is shown, ${group}, ${counted(departments, "department")}`,
  },
  measures: "Measures",
  years: "Years",
  chart: "Chart",
  charts: { bars: "Bars", dumbbell: "Two years", heatmap: "Shares by function" },
  scale: "Scale",
  scales: { amount: "Amount", share: "Share", log: "Log" },
  wholes: {
    total: "total expenditure",
    appropriation: "fiscal appropriation expenditure",
    "basic-economic": "basic expenditure of the general public budget",
  },
  full: (amount) => `full length ${amount}`,
  shareOf: (whole) => `of ${whole}`,
  decades: (from, to) => `log, ${from} to ${to}`,
  tooSmall: {
    hundredth:
      "The amounts lie far apart: the shortest bar is under a hundredth of the full length. Shares or a log scale show more.",
    thousandth:
      "The amounts lie far apart: the shortest bar is under a thousandth of the full length and hardly seen. Shares or a log scale show more.",
  },
  logNote:
    "Log scale: each line is ten times the one before it; distances are not differences, and 0 and blanks have no place.",
  ownScale:
    "Total expenditure and its parts share one scale, every other column has its own, all from 0; compare within a column.",
  wholeLeftOut:
    "Measures that are themselves a whole (total expenditure) have no share and are not drawn; the table has their amounts.",
  hollowFull: (before, after) =>
    `Hollow is ${String(before)}, solid is ${String(after)}; a dashed line joins years that do not compare and is no change.`,
  tones: "Deeper is a larger share",
  notListed: "not listed",
  classNote:
    "Each class in percent of the department's own functional table. Not listed: the table has no such class, which is not a printed 0.",
  table: { department: "Department", period: "Document", measure: "Measure" },
  change: "Change",
  rate: "In percent",
  points: "Change of share",
  why: "Why not subtracted",
  barredChange: (what) => `different ${what}`,
  titles: {
    bars: "Department by department",
    dumbbell: "Between two years",
    heatmap: "Shares by function",
    table: "The same figures as a table",
  },
  differences: "Differences",
  differencesNote:
    "Written from the table by fixed rules; every figure opens its source, every difference its formula.",
  group: (parts) => parts.join(" · "),
  noPeriods: {
    title: "These departments have no two years on file",
    text: "Two years compare where one department has two documents of one phase and scope.",
    action: "See departments with two years",
  },
  noClasses: {
    title: "None of these files holds a functional table",
    text: "Shares by function need an expenditure table by codes.",
  },
  source: (documents) => `${String(documents)} published documents`,
  csv: {
    scope: "scope",
    state: "state",
    whole: "share of",
    wholeAmount: "whole",
    share: "share (%)",
    group: "comparable group",
  },
};
