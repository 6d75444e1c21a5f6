import type { Place } from "../../core/budget/source.ts";
import type { Basis, Fund, Measure, Phase } from "../../core/budget/vocabulary.ts";
import type { Base } from "./changes.ts";
import type { Draft } from "./draft.ts";
import { NO_PATH, type FunctionPath } from "./functionPath.ts";
import { printedSlice, type PlainText } from "./plainText.ts";
import type { PrintedMoney } from "./printedMoney.ts";
import { FIRST_SECTION, type Section } from "./sections.ts";
import type { Sentence } from "./sentences.ts";
import type { Subject } from "./subject.ts";
import { subjectOfHeading } from "./subjectOfLead.ts";
import type { Token } from "./tokens.ts";

/** What the document is: its year and phase stand behind every figure that names none. */
export interface ProseContext {
  readonly year: number;
  readonly phase: Phase;
  readonly document: string;
  readonly keepProse: boolean;
}

/** The share of the money a sentence speaks of: one fund, or an `item` such as 财政拨款. */
export interface Share {
  readonly fund: Fund | null;
  readonly item: string | null;
}

/** What a reader of the document has in mind between two sentences. */
export interface Reading {
  readonly context: ProseContext;
  readonly drafts: Draft[];
  section: Section;
  /** What the last sentence was about; null where it was about several things alike. */
  subject: Subject | null;
  path: FunctionPath;
  shares: Map<Measure, Share>;
  /** The base of the last change in this paragraph: a later change that names none has the same. */
  base: Base | null;
  /** Changes of the sentence before, for a reason that has a sentence of its own. */
  unexplained: readonly Draft[];
  /** The year whose end 截至2023年12月31日 names in this paragraph: assets named after it are of then. */
  asOf: number | null;
  /** What the last count of vehicles or equipment in this paragraph was of. */
  counted: Subject | null;
  /** Positions in this paragraph's plain text of figures that are in a statement. */
  read: Set<number>;
  /** The same of figures that only explain another. */
  explained: Set<number>;
}

/** The sentence being read. */
export interface Line {
  readonly prose: PlainText;
  readonly sentence: Sentence;
  readonly place: Place;
  readonly drafts: Draft[];
  /** `list` behind 其中 and `purpose` behind 用于 name parts; figures in a `reason` are not statements. */
  mode: "figures" | "list" | "purpose" | "reason";
  /** Where the words before the next figure begin. */
  leadStart: number;
  year: number;
  /** Amounts named side by side with no change yet: a change without a subject could mean any of them. */
  sideBySide: Subject[];
  /** The draft a percent or a reason right behind would belong to. */
  current: Draft | null;
  changed: Draft[];
  saved: (Pick<Line, "current" | "changed" | "shared"> & { readonly subject: Subject | null })[];
  hasParts: boolean;
  /** An amount stood here whose subject could not be read: a change right behind it is not given to another. */
  unclear: boolean;
  /** The other side of the budget where 各增加 changes both: it has the rate behind too. */
  twin: Draft | null;
  /** The amount a 占…% right behind is of. */
  shared: Draft | null;
  /** A list before a semicolon may have ended there: what follows needs no name of its own to be its part. */
  pastSemicolon: boolean;
}

/** A document of which nothing has been read. */
export function startReading(context: ProseContext): Reading {
  const blank = {
    subject: null,
    path: NO_PATH,
    shares: new Map<Measure, Share>(),
    base: null,
    counted: null,
    asOf: null,
  };
  const positions = { read: new Set<number>(), explained: new Set<number>() };
  return { context, drafts: [], section: FIRST_SECTION, unexplained: [], ...blank, ...positions };
}

/** Turns to a section: what was said under another heading is not carried over. */
export function turnTo(reading: Reading, section: Section): void {
  if (section.heading !== reading.section.heading) {
    reading.path = NO_PATH;
    reading.shares = new Map();
    reading.base = null;
    reading.unexplained = [];
    reading.subject = section.heading === null ? null : subjectOfHeading(section.heading);
  }
  reading.section = section;
}

/** A sentence about to be read. */
export function startLine(reading: Reading, prose: PlainText, sentence: Sentence, place: Place): Line {
  return {
    prose,
    sentence,
    place,
    drafts: [],
    mode: "figures",
    leadStart: 0,
    year: reading.context.year,
    sideBySide: [],
    current: null,
    changed: [],
    saved: [],
    hasParts: false,
    unclear: false,
    twin: null,
    shared: null,
    pastSemicolon: false,
  };
}

type Printed = PrintedMoney & Pick<Draft, "count">;

/** Begins a statement of this sentence; `printed` is null where only a change is printed. */
export function newDraft(line: Line, subject: Subject, basis: Basis, printed: Printed | null): Draft {
  const draft: Draft = {
    subject,
    basis,
    year: line.year,
    amount: printed?.amount ?? null,
    count: printed?.count ?? null,
    printed: printed?.printed ?? "",
    unit: printed?.unit ?? "wan",
    place: line.place,
    quote: line.sentence.printed,
    change: null,
    share: null,
    completion: null,
    reason: null,
    reasonKinds: [],
    pooled: null,
  };
  line.drafts.push(draft);
  return draft;
}

/** A figure as the document prints it. */
export function wording(line: Line, token: Token): string {
  const { start } = line.sentence;
  return printedSlice(line.prose, start + token.start, start + token.end);
}
