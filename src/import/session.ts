import type { OwnNames } from "../core/budget/ownNames.ts";
import { addAlias, addBody } from "../core/budget/ownNames.ts";
import {
  NOTHING_GIVEN,
  type FileAnswer,
  type FileQuestion,
  type GivenIdentity,
  type ImportedFile,
  type ImportRun,
} from "../core/file/ownImport.ts";
import { beginBatch, type Batch } from "./batch.ts";
import type { FileToRead, ReadRequest } from "./protocol.ts";
import type { StartReading } from "./readInWorker.ts";
import type { Shelf } from "./shelf.ts";

/** A file as the reader gave it, with its folder in front of its name. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Where and against what the files are read. */
export type Surroundings = Pick<ReadRequest, "folder" | "site" | "shipped" | "carried">;

export interface SessionParts {
  readonly start: StartReading;
  readonly shelf: Shelf;
  readonly surroundings: () => Surroundings;
  readonly now: () => string;
  readonly changed: (run: ImportRun) => void;
  /** Called once what was read is on the shelf. */
  readonly kept: () => Promise<void>;
}

/** The files given in one visit: read drop by drop, asked about, stopped. */
export interface ImportSession {
  readonly give: (files: readonly GivenFile[]) => Promise<void>;
  readonly answer: (key: string, answer: FileAnswer) => Promise<void>;
  /** Ends what is being read and forgets what waits. */
  readonly stop: () => void;
}

/** Begins with nothing given. Drops are read one after another. */
export function createSession(parts: SessionParts): ImportSession {
  let run = NOTHING_GIVEN;
  let batches: readonly Batch[] = [];
  let queue: Promise<void> = Promise.resolve();
  const show = (change: Partial<ImportRun>): void => {
    run = { ...run, ...change, files: batches.flatMap((batch) => batch.files()) };
    parts.changed(run);
  };
  const readBatch = async (batch: Batch, only: readonly string[] | null): Promise<void> => {
    show({ running: true });
    const names = await parts.shelf.names();
    const arrived = await batch.read({ ...parts.surroundings(), names, only, at: parts.now() });
    if (arrived.length > 0) {
      const before = (await parts.shelf.content()).imports.map(({ entry }) => entry.id);
      const ids = arrived.map(({ own }) => own.entry.id);
      const lasting = await parts.shelf.keep(arrived);
      show({
        lasting,
        replaced: [...new Set([...run.replaced, ...ids.filter((id) => before.includes(id))])],
      });
      await parts.kept();
    }
  };
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).finally(() => {
      show({ running: batches.some((batch) => batch.isBusy()) });
    });
    return queue;
  };
  return {
    give: (files) => {
      const number = batches.length + 1;
      const given: readonly FileToRead[] = files.map((file, at) => ({ ...file, key: `${number}.${at + 1}` }));
      const batch = beginBatch(given, parts.start, () => {
        show({});
      });
      batches = [batch, ...batches];
      show({ running: true });
      return enqueue(() => readBatch(batch, null));
    },
    answer: async (key, answer) => {
      const batch = batches.find((each) => each.files().some((file) => file.key === key));
      if (batch === undefined) return;
      const question = questionOf(batch, key);
      if (question === null) return;
      const said = await givenBy(answer, question, parts);
      const keys = batch
        .files()
        .flatMap((file) => (isAnswered(file, key, question, answer) ? [file.key] : []));
      batch.give(keys, said);
      await enqueue(() => readBatch(batch, keys));
    },
    stop: () => {
      for (const batch of batches) batch.stop();
      show({ running: false });
    },
  };
}

function questionOf(batch: Batch, key: string): FileQuestion | null {
  const state = batch.files().find((file) => file.key === key)?.state;
  return state?.kind === "asks" ? state.question : null;
}

/** Files that name the same body in the same place mean the same body; a region holds for others where the reader says so. */
function isAnswered(file: ImportedFile, key: string, asked: FileQuestion, answer: FileAnswer): boolean {
  if (file.key === key) return true;
  if (file.state.kind !== "asks") return false;
  const { question } = file.state;
  if (answer.kind === "region") return answer.all && question.kind === "region";
  if (question.kind !== "department" || asked.kind !== "department" || asked.name === "") return false;
  return question.name === asked.name && question.region?.code === asked.region?.code;
}

/** What is said to the reading; names of bodies are kept for the files to come. */
async function givenBy(
  answer: FileAnswer,
  question: FileQuestion,
  { shelf }: SessionParts,
): Promise<GivenIdentity> {
  if (answer.kind === "region") return { region: answer.region };
  if (answer.kind === "year") return { year: answer.year };
  const names: OwnNames = await shelf.names();
  const printed = question.kind === "department" ? question.name : "";
  if (answer.kind === "body") {
    await shelf.keepNames(addAlias(names, answer.key, printed));
    return { department: answer.key };
  }
  const added = addBody(names, answer.region, answer.name);
  await shelf.keepNames(added.own);
  return { department: added.key };
}
