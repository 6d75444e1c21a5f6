import { findBody, type Register } from "../../core/budget/register.ts";
import type { Place } from "../../core/budget/source.ts";
import type { Phase, Scope } from "../../core/budget/vocabulary.ts";
import { nameKey, normaliseText } from "../../core/text/chinese.ts";
import type { Block, ReadFile } from "../readers/block.ts";
import { candidatesOf } from "../tables/candidate.ts";
import { recognise } from "../tables/recognise.ts";

/** What stands under the headings of one disclosure in a file that holds several. */
export interface DocumentPart {
  readonly read: ReadFile;
  /** The blocks from its heading on, without what stood before the first heading. */
  readonly own: readonly Block[];
}

interface Heading {
  /** Index of the block it begins with. */
  readonly at: number;
  readonly name: string;
  readonly year: string;
  readonly phase: Phase;
  /** Null where it names neither 部门 nor 单位. */
  readonly scope: Scope | null;
}

/**
 * Parts a file where a heading names another body, year, phase or scope than the one before it and
 * each has tables of its own. A mention, a table of contents and a heading without tables part nothing.
 * @returns the whole file as its only part where it holds one disclosure
 */
export function documentParts(read: ReadFile, register: Register): readonly DocumentPart[] {
  const starts = changesOf(headingsIn(read.blocks), register);
  const ends = [...starts.slice(1).map(({ at }) => at), read.blocks.length];
  const tabled = starts.filter(({ at }, i) => hasTables(read.blocks.slice(at, ends[i])));
  const kept = changesOf(tabled, register);
  if (kept.length < 2) return [{ read, own: read.blocks }];
  return kept.map((heading, i) => {
    const end = kept[i + 1]?.at ?? read.blocks.length;
    const blocks = read.blocks.slice(i === 0 ? 0 : heading.at, end);
    const warnings = read.warnings.filter(({ place }) => partOf(place, kept, read.blocks) === i);
    return { read: { ...read, blocks, warnings }, own: read.blocks.slice(heading.at, end) };
  });
}

/** The index of the part a place lies in: by its page, the first where it has none. */
function partOf({ pages }: Place, headings: readonly Heading[], blocks: readonly Block[]): number {
  const page = pages?.[0];
  if (page === undefined) return 0;
  const after = headings.findIndex(({ at }) => (blocks[at]?.place.pages?.[0] ?? 0) > page);
  return Math.max(0, (after === -1 ? headings.length : after) - 1);
}

/** A heading that is nothing else: body, year, and what of that year. */
const HEADING =
  /^(.*?)(20\d{2})年度?(部门|单位)?(预算|决算)(?:信息)?(?:公开)?(?:情况)?(?:的)?(?:说明|文本|报告)?$/u;

function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block, at): readonly Heading[] => {
    if (block.kind !== "paragraph") return [];
    const parts = HEADING.exec(normaliseText(block.text));
    if (parts === null) return [];
    const [, before = "", year = "", kind, phase] = parts;
    const over = blocks[at - 1];
    const above = before === "" && over?.kind === "paragraph" ? normaliseText(over.text) : "";
    const name = nameKey(before === "" ? above : before).replace(/(?:部门|\(部门\))$/u, "");
    if (!/^\p{Script=Han}{4,30}$/u.test(name) || /(?:表|目录|部分|说明)$/u.test(name)) return [];
    const scope = kind === undefined ? null : kind === "单位" ? "unit" : "department";
    return [
      {
        at: before === "" ? at - 1 : at,
        name,
        year,
        phase: phase === "决算" ? "final" : "budget",
        scope,
      },
    ];
  });
}

/** The headings that begin something else than the one before them. */
function changesOf(headings: readonly Heading[], register: Register): readonly Heading[] {
  const found: Heading[] = [];
  for (const heading of headings) {
    const last = found.at(-1);
    if (last === undefined || isOther(last, heading, register)) found.push(heading);
  }
  return found;
}

function isOther(a: Heading, b: Heading, register: Register): boolean {
  if (a.year !== b.year || a.phase !== b.phase) return true;
  if (a.scope !== null && b.scope !== null && a.scope !== b.scope) return true;
  if (a.name.includes(b.name) || b.name.includes(a.name)) return false;
  const [bodyOfA, bodyOfB] = [a, b].map(({ name }) => findBody(register, { region: null, code: null, name }));
  if (bodyOfA?.kind === "found" && bodyOfB?.kind === "found") return bodyOfA.body.key !== bodyOfB.body.key;
  const known = bodyOfA?.kind === "found" ? bodyOfA : bodyOfB;
  const unknown = bodyOfA?.kind === "found" ? bodyOfB : bodyOfA;
  // A name that is most like the other body's may be a short form of it.
  return !(
    known?.kind === "found" &&
    unknown?.kind === "proposed" &&
    unknown.nearest[0]?.body.key === known.body.key
  );
}

function hasTables(blocks: readonly Block[]): boolean {
  return candidatesOf(blocks).some((candidate) => recognise(candidate).kind !== "other");
}
