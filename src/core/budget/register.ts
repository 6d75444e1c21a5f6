import { nameKey } from "../text/chinese.ts";

/** The version of `departments.json` this code reads. */
export const REGISTER_VERSION = 1;

export const BODY_KINDS = [
  "government",
  "party",
  "congress",
  "consultative-conference",
  "court",
  "procuratorate",
  "mass-organisation",
  "institution",
  "other",
] as const;
/** What kind of body publishes: 政府部门, 党委机构, 人大, 政协, 法院, 检察院, 群团, 事业单位, other. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** A body that publishes budgets, under all the names and codes it is known by. */
export interface Body {
  /** Stable over years: `<region>-<code>`, or `<region>-<token>` where no code is printed. */
  readonly key: string;
  /** 6 digits of GB/T 2260. */
  readonly region: string;
  /** The name to show, then every other name met in documents. */
  readonly names: readonly [string, ...string[]];
  /** The local department code by year, as printed; empty where none is. */
  readonly codes: Readonly<Record<string, string>>;
  /** Key of the body whose budget includes this one's; null where there is none. */
  readonly parent: string | null;
  readonly bodyKind: BodyKind;
  /** First and last year the body existed; null where not known or still there. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** Of the first name: syllables with spaces between ("ping xiang xian"), and their initials. */
  readonly search: { readonly pinyin: string; readonly initials: string };
}

/** `departments.json`: kept by the project, extended by a portal. */
export interface Register {
  readonly version: number;
  readonly bodies: readonly Body[];
}

/** What a document says about its publisher; null for what it does not say. */
export interface PrintedBody {
  readonly region: string | null;
  readonly code: string | null;
  readonly name: string;
}

/** A body that may be meant, with how alike the names are in percent. */
export interface NearBody {
  readonly body: Body;
  readonly likeness: number;
}

/** `found`: one body of that name; `proposed`: ask, showing the nearest first (there may be none). */
export type BodyMatch =
  | { readonly kind: "found"; readonly body: Body }
  | { readonly kind: "proposed"; readonly nearest: readonly NearBody[] };

/**
 * Looks a publisher up by name within its region. A code alone never decides (平乡县 and 怀来县
 * both have a 434), nor does a likeness: all but one clear match is a proposal to ask about.
 */
export function findBody(register: Register, printed: PrintedBody): BodyMatch {
  const named = register.bodies.filter((body) => hasName(body, printed.name) && inRegion(body, printed));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0 && !contradicts(only, printed.code)) {
    return { kind: "found", body: only };
  }
  return { kind: "proposed", nearest: nearestBodies(register, printed) };
}

/**
 * The key of a body not yet in the register: `<region>-<code>` where a code is printed, else
 * `<region>-<token>`, the token drawn from the name alone, so that it is the same every time.
 */
export function newBodyKey(region: string, code: string | null, name: string): string {
  return `${region}-${code ?? nameToken(name)}`;
}

const NEAREST_SHOWN = 5;
const LEAST_LIKENESS = 40;

function nearestBodies(register: Register, printed: PrintedBody): readonly NearBody[] {
  const near: NearBody[] = [];
  for (const body of register.bodies) {
    const likeness = Math.max(...body.names.map((name) => likenessOf(name, printed.name)));
    const sameCode = inRegion(body, printed) && hasCode(body, printed.code);
    if (likeness >= LEAST_LIKENESS || sameCode) near.push({ body, likeness });
  }
  const rank = (place: NearBody) =>
    Number(inRegion(place.body, printed)) * 1000 + Number(hasCode(place.body, printed.code)) * 100;
  near.sort((a, b) => rank(b) + b.likeness - rank(a) - a.likeness || (a.body.key < b.body.key ? -1 : 1));
  return near.slice(0, NEAREST_SHOWN);
}

function hasName(body: Body, name: string): boolean {
  const wanted = nameKey(name);
  return body.names.some((known) => nameKey(known) === wanted);
}

function inRegion(body: Body, printed: PrintedBody): boolean {
  return printed.region === null ? !isRelative(printed.name) : body.region === printed.region;
}

/** 省委办公厅 is one body within its province and another in the next. */
function isRelative(name: string): boolean {
  return /^(?:省|市|区|县|州|旗)(?!市)/u.test(nameKey(name));
}

function hasCode(body: Body, code: string | null): boolean {
  return code !== null && Object.values(body.codes).includes(code);
}

function contradicts(body: Body, code: string | null): boolean {
  return code !== null && Object.keys(body.codes).length > 0 && !hasCode(body, code);
}

/** Shared pairs of neighbouring characters, in percent of all (Dice's coefficient). */
function likenessOf(a: string, b: string): number {
  const ofA = pairsOf(nameKey(a));
  const ofB = pairsOf(nameKey(b));
  if (ofA.size + ofB.size === 0) return 0;
  let shared = 0;
  for (const pair of ofA) if (ofB.has(pair)) shared += 1;
  return Math.round((200 * shared) / (ofA.size + ofB.size));
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Seven letters and digits from a name (FNV-1a over its characters, base 36). */
function nameToken(name: string): string {
  let hash = 0x811c9dc5;
  const key = nameKey(name);
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `n${hash.toString(36).padStart(7, "0")}`;
}
