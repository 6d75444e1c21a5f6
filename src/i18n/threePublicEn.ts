import { commonMessages } from "./commonMessages.ts";
import type { ThreePublicMessages } from "./threePublicWords.ts";
import { counted } from "./counted.ts";

const { scopes, phases, yearPhase } = commonMessages.en;

const levels = { province: "province", prefecture: "prefecture", county: "county" } as const;

/** 三公 across departments, in English. */
export const threePublicEn: ThreePublicMessages = {
  items: {
    reception: "Official reception",
    overseas: "Travel abroad",
    "vehicle-purchase": "Vehicles bought",
    "vehicle-operation": "Vehicles run",
    "three-public": "Three public expenses",
  },
  sentence: {
    inPlace: (place, departments) => `${counted(departments, "department")} of ${place}`,
    inPlaces: (departments) => `The ${counted(departments, "department")} chosen`,
    range: (subject, year, phase, item) => `${subject}, ${yearPhase(year, phase)}: ${lower(item)} from `,
    to: " to ",
    alike: (subject, year, phase, item) => `${subject}, ${yearPhase(year, phase)}: ${lower(item)} is alike, `,
    one: (department, year, phase, item) => `${department}, ${yearPhase(year, phase)}: ${lower(item)} `,
    share: (percent) => `${percent} of its fiscal appropriation spending`,
    shares: (least, most) => `${least} to ${most} of each one's fiscal appropriation spending`,
    place: (rank, n) => `number ${String(rank)} of ${String(n)} from the highest`,
    pooled: (departments, item, by) =>
      `${String(departments)} ${departments === 1 ? "states" : "state"} that ${lower(item)} is arranged by ${by.length === 0 ? "another body" : by.join(" or ")}`,
    unrankedTotal: "so the total is not ranked",
    alone: "no department compares, so it is not ranked",
    none: (subject, year, phase) =>
      `${subject}, ${yearPhase(year, phase)}: no three public expenses are written`,
  },
  money: {
    general: "Three public expenses paid from general public budget appropriations",
    appropriation: "Three public expenses paid from fiscal appropriations",
    unnamed: "Three public expenses paid from fiscal appropriations",
  },
  chosen: {
    named: null,
    peers: "Peers are chosen by rule; change them below",
    most: "No department named: the place and year with most departments",
  },
  loaded: (departments) => `${counted(departments, "department")} loaded, which is not all there are`,
  rankedN: (item, n) => `${item} ranked, n = ${String(n)}`,
  rankBy: "Rank by",
  show: "Show",
  modes: {
    amount: "Amount",
    share: "Share of appropriation",
    change: "Change",
    piece: "Per piece",
    final: "Budget and final",
  },
  scale: "Scale",
  scales: { linear: "linear", log: "log" },
  chart: "Chart",
  charts: { bars: "Bars", strip: "Among peers" },
  table: {
    name: "Three public expenses, by department",
    department: "Department",
    appropriation: "Fiscal appropriation spending",
    rank: (rank) => `no. ${String(rank)}`,
    unranked: "not ranked",
    ranked: (n) => `compares, ranked, n = ${String(n)}`,
    full: (text) => `full length ${text}`,
    extent: (text, isLog) => (isLog ? `log scale to ${text}` : `from 0 to ${text}`),
    pooledHead: "pooled, not ranked",
    fewHead: (n) => (n === 0 ? "no figures, not ranked" : `${String(n)} with a figure, not ranked`),
    share: (text) => `share ${text}`,
    againstPrior: "change",
    same: ": none",
    noChange: "change not written",
    otherUnits: "last year's file holds other units: not compared",
    bases: {
      computed: "between two documents",
      stated: "as written",
      derived: "change as written",
      unknown: "change as written",
    },
    saidOtherwise: "the text says",
    budgeted: "Budget",
    final: "Final",
    difference: "final less budget",
    noBudgeted: "no budget column",
    perPiece: (piece, count, year) => `per ${ONE[piece]} (${count} in ${String(year)})`,
    noCount: "no count written",
    list: ", ",
    comma: ", ",
    reasons: (kinds) => `reason: ${kinds.join(", ")}`,
  },
  sayings: (saying, tableHas) =>
    saying === "zero-in-text" && !tableHas ? "no such table here, 0 in the text" : SAYINGS[saying],
  pooled: (by) => `arranged by ${by ?? "another body"}`,
  noPieces: (piece) => (piece === "vehicle" ? "0 vehicles written" : `0 ${ONE[piece]}s written`),
  pieces: {
    vehicle: "per vehicle",
    group: "per delegation",
    traveller: "per traveller",
    batch: "per reception",
    guest: "per guest",
  },
  legend: {
    zero: "0.00, printed in the table",
    dashed: "blank or no table, 0 in the text: 0.00 per text",
    pooled: "arranged by another body: not the smallest",
    scale:
      "Each column has its own scale from 0; compare within a column. Share = of fiscal appropriation spending",
    log: "Log scale: each column from its least figure above 0 to its largest; lengths are not in proportion",
  },
  strip: (item, n, own, rank) =>
    `${item}: where ${counted(n, "department")} ${n === 1 ? "stands" : "stand"} on one scale${own === null || rank === null ? "" : `, ${own} no. ${String(rank)}`}`,
  stripNote:
    "A dot is a department, filled for the one looked at; those without a figure or pooled are not drawn.",
  unranked: {
    title: "Not in the ranking",
    note: "Figures are listed with the condition that fails. Conditions: same scope, year, phase, level and fund.",
    document: "Document",
    why: "Condition that fails",
    failures: (failure) => {
      switch (failure.kind) {
        case "year":
          return `year: ${String(failure.is)}, not ${String(failure.ranked)}`;
        case "phase":
          return `phase: ${phases[failure.is]}, not ${phases[failure.ranked]}`;
        case "scope":
          return `scope: ${lower(scopes[failure.is])}, not ${lower(scopes[failure.ranked])}`;
        case "level":
          return `level: ${levels[failure.is]}, not ${levels[failure.ranked]}`;
        case "money":
          return `fund: ${lower(threePublicEn.money[failure.is])}, not ${lower(threePublicEn.money[failure.ranked])}`;
        case "edition":
          return "a corrected edition is ranked";
      }
    },
    absent: "no document of this year, phase and scope",
    more: (count) =>
      `${String(count)} more documents of other years, phases or scopes are listed in the overview.`,
  },
  standing: {
    title: "How far it compares",
    note: "What does not compare is listed, not ranked and not divided.",
    item: "Item",
    compares: "Compares",
    why: "Why",
    yes: (departments) => counted(departments, "department"),
    no: "does not",
    all: (departments, { year, phase, scope }) =>
      `All ${String(departments)} have a figure: ${yearPhase(year, phase)}, ${lower(scopes[scope])}. `,
    some: (known, silent) =>
      `${String(known)} have a figure and are ranked; ${silent.join(", ")} ${silent.length === 1 ? "has" : "have"} none. `,
    few: (known) => (known === 0 ? "None writes a figure. " : `Only ${String(known)} has a figure. `),
    pools: (department, by) => `${department} says it is arranged by ${by ?? "another body"}. `,
    carrying: (department) => `${department} prints `,
    carryingEnd: ", and does not say whether that holds what is pooled. ",
    holdsPooled: (items) => `The total holds ${items.map(lower).join(", ")}, pooled for some. `,
    perVehicle: "Vehicles run, per vehicle",
    vehicles: (department, count, year) =>
      `${department} writes the costs and ${counted(count, "vehicle")} (${String(year)}). `,
    noVehicles: (departments) => `${String(departments)} write 0 vehicles. `,
    noCount: (departments) => `${String(departments)} write no number of vehicles or no costs. `,
  },
  beside: {
    title: "Meetings and training",
    note: "Some tables hold meetings and training beside the three public expenses and add all up. Here they stand apart.",
    own: "Three public expenses, subtotal",
    whole: "Total of that table",
  },
  funds: {
    title: "Which fund pays",
    note: "The three public expenses, total by the fund columns of the table; without them, the fund the document names.",
    said: {
      general: "general public budget, as the document says",
      appropriation: "fiscal appropriations, as the document says",
      unnamed: "fund not named",
    },
    named: "As named",
  },
  peers: {
    title: "Compared with whom",
    note: "Departments of the same year, phase and scope, the likest first, each with what is alike. Add or remove any.",
    groupNote:
      "All departments of one place, year, phase and scope. Add or remove any; the first one chosen is marked, and those like it are listed.",
    name: "Department",
    why: "Alike in",
    alike: {
      office: "same office",
      kind: "same kind",
      level: "same level",
      size: "like size",
      place: "same place",
    },
    unlike: "year, phase and scope only",
    total: "Total",
    shown: "shown",
    add: "Add",
    remove: "Remove",
    usual: "Back to those chosen by rule",
  },
  semicolon: "; ",
  csv: [
    "Department",
    "Year",
    "Phase",
    "Item",
    "What is written",
    "Amount (yuan)",
    "Rank",
    "Share of appropriation (%)",
    "Change (yuan)",
    "Base of the change",
    "Budgeted (yuan)",
    "Condition that fails",
  ],
  source: (documents) =>
    `Tables and narratives on three public expenses of ${counted(documents, "document")}; an amount opens its own table or place`,
  nothing: "No figures on the three public expenses to compare",
  nothingWhy:
    "No document of these departments, this year and phase is on file. Choose another year, phase or place, or choose departments in the overview.",
  toOverview: "Choose in the overview",
};

const SAYINGS = {
  amount: null,
  pooled: null,
  zero: "0 in the table",
  "zero-in-text": "blank in the table, 0 in the text",
  "declared-none": "noted as none under the table",
  blank: "blank, text silent",
  "not-mentioned": "not in the table, text silent",
  "no-table": "no such table here, text silent",
  empty: "empty table, not explained",
  withheld: "classified",
} as const;

const ONE = {
  vehicle: "vehicle",
  group: "delegation",
  traveller: "traveller",
  batch: "reception",
  guest: "guest",
} as const;

/** A name within a sentence: its first letter small, but for the three public expenses, total. */
function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
