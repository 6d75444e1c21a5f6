import type { FileState, GivenIdentity, ImportedFile } from "../core/file/ownImport.ts";
import type { FileToRead, KeptImport, ReadNews, ReadRequest } from "./protocol.ts";
import type { StartReading } from "./readInWorker.ts";

type Order = Omit<ReadRequest, "files" | "given">;

/** The files of one drop: those of one disclosure belong together, however often some are read again. */
export interface Batch {
  readonly files: () => readonly ImportedFile[];
  readonly isBusy: () => boolean;
  /** Says something of files that do not say it themselves; it counts from the next reading on. */
  readonly give: (keys: readonly string[], said: GivenIdentity) => void;
  /** Reads; what came of it whole. After a breakdown the others are read without the file that caused it. */
  readonly read: (order: Order) => Promise<readonly KeptImport[]>;
  readonly stop: () => void;
}

interface Arrived extends KeptImport {
  readonly keys: readonly string[];
}

/** A drop that nothing has been read of yet. */
export function beginBatch(given: readonly FileToRead[], start: StartReading, changed: () => void): Batch {
  const list = fileList(given, changed);
  let said: Readonly<Record<string, GivenIdentity>> = {};
  let running: Running | null = null;
  let stopped = false;
  const read = async (order: Order): Promise<readonly Arrived[]> => {
    if (stopped) return [];
    list.settle(({ key }) => order.only === null || order.only.includes(key), { kind: "waiting" });
    running = begin(start, { ...order, files: given, given: said }, list.hear);
    const { arrived, failure } = await running.end;
    running = null;
    if (failure !== null) {
      list.blame(failure);
      const left = list.files().filter(({ state }) => isOpen(state));
      return left.length === 0 ? [] : read({ ...order, only: left.map(({ key }) => key) });
    }
    const together = wholeDisclosures(arrived, list.files());
    return together === null ? arrived : read({ ...order, only: together });
  };
  return {
    files: list.files,
    isBusy: () => running !== null,
    give: (keys, more) => {
      stopped = false;
      said = { ...said, ...Object.fromEntries(keys.map((key) => [key, { ...said[key], ...more }])) };
    },
    read,
    stop: () => {
      stopped = true;
      list.settle(({ state }) => isOpen(state), { kind: "stopped" });
      running?.stop();
    },
  };
}

interface Running {
  /** All that arrived, and why it ended early; null where it did not. */
  readonly end: Promise<{ readonly arrived: readonly Arrived[]; readonly failure: string | null }>;
  readonly stop: () => void;
}

function begin(start: StartReading, request: ReadRequest, hear: (news: ReadNews) => void): Running {
  const arrived: Arrived[] = [];
  let resolve: (ended: Awaited<Running["end"]>) => void = () => undefined;
  const end: Running["end"] = new Promise((settle) => {
    resolve = settle;
  });
  const reading = start(request, (news) => {
    hear(news);
    if (news.kind === "disclosure") arrived.push(news);
    if (news.kind === "done") resolve({ arrived, failure: null });
    if (news.kind === "failed") resolve({ arrived: [], failure: news.detail });
  });
  return {
    end,
    stop: () => {
      reading.stop();
      resolve({ arrived: [], failure: null });
    },
  };
}

type IsOne = (file: ImportedFile) => boolean;

interface FileList {
  readonly files: () => readonly ImportedFile[];
  readonly settle: (isOne: IsOne, state: FileState) => void;
  readonly hear: (news: ReadNews) => void;
  /** Marks what a breakdown happened over: the file being read or, where none was, all that are open. */
  readonly blame: (detail: string) => void;
}

function fileList(given: readonly FileToRead[], changed: () => void): FileList {
  let files: readonly ImportedFile[] = given.map(({ key, name, content }) => ({
    key,
    name,
    bytes: content.size,
    state: { kind: "waiting" },
  }));
  const settle = (isOne: IsOne, state: FileState): void => {
    files = files.map((file) => (isOne(file) ? { ...file, state } : file));
    changed();
  };
  return {
    files: () => files,
    settle,
    hear: (news) => {
      if (news.kind === "unpacked") {
        files = unpacked(files, news);
        changed();
      }
      if (news.kind !== "file") return;
      if (news.state.kind === "reading") settle(isBeingRead, { kind: "seen" });
      settle(({ key }) => key === news.key, news.state);
    },
    blame: (detail) => {
      const isOne: IsOne = files.some(isBeingRead) ? isBeingRead : ({ state }) => isOpen(state);
      settle(isOne, { kind: "crashed", detail });
    },
  };
}

function isBeingRead({ state }: ImportedFile): boolean {
  return state.kind === "reading";
}

function isOpen({ kind }: FileState): boolean {
  return kind === "waiting" || kind === "reading" || kind === "seen";
}

function unpacked(
  files: readonly ImportedFile[],
  { key, members }: Extract<ReadNews, { kind: "unpacked" }>,
): readonly ImportedFile[] {
  return files.flatMap((file) =>
    file.key === key ? members.map((member) => ({ ...member, state: { kind: "waiting" as const } })) : [file],
  );
}

/** The keys to read again where only some files of a disclosure were read; null where all were. */
function wholeDisclosures(
  arrived: readonly Arrived[],
  files: readonly ImportedFile[],
): readonly string[] | null {
  const read = new Set(arrived.flatMap(({ keys }) => keys));
  const ids = new Set(arrived.map(({ own }) => own.entry.id));
  const others = files.filter(
    ({ key, state }) => state.kind === "read" && ids.has(state.report.disclosure) && !read.has(key),
  );
  return others.length === 0 ? null : [...read, ...others.map(({ key }) => key)];
}
