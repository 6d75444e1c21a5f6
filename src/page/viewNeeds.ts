import type { Address, View } from "../state/address.ts";

/**
 * How a view puts documents together: one alone; those of one year added up; those of one year and
 * place beside each other; each for itself; the list of a place; every document there is; none.
 */
export type Gathered = "one" | "sum" | "group" | "each" | "list" | "everything" | "none";

/** What the page and its filters have to know of a view: the one place where views differ for them. */
export interface ViewNeeds {
  /** By how many departments the address names. */
  readonly gathers: readonly [none: Gathered, one: Gathered, several: Gathered];
  /** Which document of a body it begins with. */
  readonly prefers: "newest" | "most-years";
  /** Whether its own controls choose departments and years, not the filters. */
  readonly choosesItself: boolean;
  /** Whether it says itself which of several departments chosen are not held. */
  readonly saysAbsent: boolean;
  /** What of the filters holds for all its amounts, and is said again where the filters are not seen. */
  readonly head: readonly ("scope" | "unit")[];
  /** Whether it draws charts, whose fills may have patterns. */
  readonly charts: boolean;
  /** How many disclosures it draws at once; what the catalog tells alone needs none. */
  readonly atOnce: number;
}

const USUAL: Omit<ViewNeeds, "gathers" | "atOnce"> = {
  prefers: "newest",
  choosesItself: false,
  saysAbsent: true,
  head: ["scope", "unit"],
  charts: true,
};

const WITHOUT_DOCUMENTS: ViewNeeds = {
  ...USUAL,
  gathers: ["none", "none", "none"],
  head: [],
  charts: false,
  atOnce: 0,
};

const NEEDS: Readonly<Record<View, ViewNeeds>> = {
  overview: { ...USUAL, gathers: ["list", "list", "list"], atOnce: 0, head: ["unit"] },
  department: { ...USUAL, gathers: ["one", "one", "one"], atOnce: 1 },
  tree: { ...USUAL, gathers: ["one", "one", "sum"], atOnce: 1 },
  composition: { ...USUAL, gathers: ["each", "each", "each"], atOnce: 3, saysAbsent: false },
  change: { ...USUAL, gathers: ["one", "one", "one"], atOnce: 1, prefers: "most-years" },
  "three-public": { ...USUAL, gathers: ["group", "group", "group"], atOnce: 0 },
  compare: { ...USUAL, gathers: ["each", "each", "each"], atOnce: 0, choosesItself: true },
  flow: { ...USUAL, gathers: ["group", "sum", "sum"], atOnce: 1 },
  projects: { ...USUAL, gathers: ["each", "each", "each"], atOnce: 1 },
  quality: {
    ...USUAL,
    gathers: ["everything", "each", "each"],
    atOnce: 3,
    saysAbsent: false,
    head: [],
    charts: false,
  },
  data: WITHOUT_DOCUMENTS,
  about: WITHOUT_DOCUMENTS,
};

/** What a view needs, whatever the address names. */
export function needsOf(view: View): ViewNeeds {
  return NEEDS[view];
}

/** How the view of an address puts together the documents it names. */
export function gatheredBy({ view, dept }: Pick<Address, "view" | "dept">): Gathered {
  const [none, one, several] = NEEDS[view].gathers;
  if (dept.length === 0) return none;
  return dept.length === 1 ? one : several;
}

/** Whether a view speaks of documents at all: the others need neither catalog nor filters. */
export function showsDocuments(view: View): boolean {
  return NEEDS[view].gathers[0] !== "none";
}

/** Whether one department is shown at a time, however many the address names. */
export function showsOneDepartment(address: Pick<Address, "view" | "dept">): boolean {
  return gatheredBy(address) === "one";
}
