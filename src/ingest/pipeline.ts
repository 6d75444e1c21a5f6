import type { CheckResult } from "../core/checks/checkResult.ts";
import { runChecks } from "../core/checks/runChecks.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import { relatedDisclosures } from "../core/budget/relatedEditions.ts";
import type { Register } from "../core/budget/register.ts";
import type { Regions } from "../core/classification/region.ts";
import type { GivenIdentity } from "../core/file/ownImport.ts";
import { noteOn, type SourceNotes } from "../core/file/sourceNotes.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { CodeNames } from "./assemble/assembleTable.ts";
import { assemble, type RecognisedFile } from "./assemble/assemble.ts";
import { documentParts, type DocumentPart } from "./assemble/documentParts.ts";
import { identify, type Identity } from "./assemble/identify.ts";
import { describeItself } from "./assemble/selfDescription.ts";
import { paragraphsOf, type ReadFailure, type ReadFile, type ReadWarning } from "./readers/block.ts";
import { readStatements } from "./prose/readStatements.ts";
import type { UnreadFigure } from "./prose/unread.ts";
import { readFile } from "./readers/readFile.ts";
import type { ReaderTools } from "./readers/tools.ts";
import { candidatesOf } from "./tables/candidate.ts";
import { recognise } from "./tables/recognise.ts";

/** A published file: its name, its bytes, and the lower-case hex SHA-256 of the bytes. */
export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** What the user says of it where the file itself does not. */
  readonly given?: GivenIdentity;
}

export interface ReadOptions {
  /** 6-digit region code for documents that do not tell theirs. */
  readonly region?: string;
  /** Whether goals, descriptions, notes, quotes and reasons are kept word for word. */
  readonly keepProse: boolean;
  readonly register: Register;
  /** What is known of files beside what they print. */
  readonly notes?: SourceNotes;
  readonly tools: ReaderTools;
  /** Takes a file apart elsewhere, in a thread with limits for instance; else it is done here. */
  readonly read?: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile, ReadFailure>>;
  /** Disclosures read before, which those read now may be held against. */
  readonly kept?: readonly Disclosure[];
  /** Hears which file is read next, by its place among those given. */
  readonly onFile?: (at: number) => void;
  readonly reference: {
    readonly regions: Regions;
    /** Names of codes; without them a code that contradicts its name goes unnoticed. */
    readonly names?: CodeNames;
  };
}

/** What became of one file: the disclosure it is part of, or why it could not be read. */
export interface FileOutcome {
  readonly file: string;
  readonly result: Result<DocumentRead, ReadFailure>;
  /** The further disclosures in the file, where it holds several one after another. */
  readonly more: readonly Result<DocumentRead, ReadFailure>[];
}

/** The ids of a disclosure and of one of its documents, with what in that file could not be read. */
export interface DocumentRead {
  readonly disclosure: string;
  readonly document: string;
  readonly warnings: readonly ReadWarning[];
  /** Figures of its narrative that are in no statement: nothing is dropped unseen. */
  readonly unread: readonly UnreadFigure[];
}

export interface ReadDisclosure {
  readonly disclosure: Disclosure;
  /** What every check found, agreements and unreadable cells included. */
  readonly findings: readonly CheckResult[];
}

export interface ReadDisclosures {
  /** One outcome per file, in the order given. */
  readonly files: readonly FileOutcome[];
  /** In the order in which their first files were given. */
  readonly disclosures: readonly ReadDisclosure[];
}

/**
 * Reads published files into disclosures: read → recognise → assemble → check. Files of the same
 * body, year, phase and scope become one disclosure. A file that cannot be read fails alone.
 */
export async function readDisclosures(
  files: Iterable<PublishedFile>,
  options: ReadOptions,
): Promise<ReadDisclosures> {
  const groups: Groups = new Map();
  const outcomes: FileOutcome[] = [];
  let at = -1;
  for (const file of files) {
    options.onFile?.((at += 1));
    const [result, ...more] = (await recogniseFile(file, options)).map((read) =>
      read.ok ? ok(joined(groups, read.value)) : read,
    );
    outcomes.push({ file: file.name, result: result ?? err({ kind: "empty" }), more });
  }
  const all = [...groups.values()].map(({ identity, members }) =>
    assemble(identity, members, {
      keepProse: options.keepProse,
      names: options.reference.names ?? null,
    }),
  );
  const known = [...(options.kept ?? []), ...all];
  const disclosures = all.map((disclosure) => ({
    disclosure,
    findings: runChecks(disclosure, relatedDisclosures(disclosure, known)),
  }));
  return { files: outcomes, disclosures };
}

/** The files of each disclosure, by its id. */
type Groups = Map<string, { readonly identity: Identity; readonly members: RecognisedFile[] }>;

/** Puts a document to those of its disclosure; one that is already there is not put again. */
function joined(groups: Groups, { identity, recognised }: Recognised): DocumentRead {
  const group = groups.get(identity.id) ?? { identity, members: [] };
  groups.set(identity.id, group);
  const known = group.members.findIndex(
    ({ sha256, part }) => sha256 === recognised.sha256 && part === recognised.part,
  );
  if (known === -1) group.members.push(recognised);
  return {
    disclosure: identity.id,
    document: `d${known === -1 ? group.members.length : known + 1}`,
    warnings: recognised.read.warnings,
    unread: recognised.narrative.unread,
  };
}

interface Recognised {
  readonly identity: Identity;
  readonly recognised: RecognisedFile;
}

async function recogniseFile(
  file: PublishedFile,
  options: ReadOptions,
): Promise<readonly Result<Recognised, ReadFailure>[]> {
  const read = await (options.read?.(file.name, file.bytes) ??
    readFile(file.name, file.bytes, options.tools));
  if (!read.ok) return [read];
  const parts = documentParts(read.value, options.register);
  return parts.map((part, at) => recognisePart(file, part, at, options));
}

function recognisePart(
  file: PublishedFile,
  { read, own }: DocumentPart,
  part: number,
  options: ReadOptions,
): Result<Recognised, ReadFailure> {
  const tables = candidatesOf(read.blocks).map(recognise);
  const said = describeItself(own, tables);
  if (said.title === "" && tables.every(({ kind }) => kind === "other")) {
    return err({ kind: "not-a-disclosure" });
  }
  const identity = identify(said, {
    register: options.register,
    regions: options.reference.regions,
    region: file.given?.region ?? options.region ?? null,
    department: file.given?.department ?? null,
    year: file.given?.year ?? null,
  });
  if (!identity.ok) return identity;
  const { name, sha256 } = file;
  const narrative = readStatements(paragraphsOf(read), {
    year: identity.value.year,
    phase: identity.value.phase,
    document: "",
    keepProse: options.keepProse,
  });
  return ok({
    identity: identity.value,
    recognised: {
      name,
      sha256,
      part,
      title: said.title,
      note: noteOn(options.notes ?? null, file),
      read,
      tables,
      narrative,
    },
  });
}
