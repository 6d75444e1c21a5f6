import { Worker } from "node:worker_threads";
import type { ReadFailure } from "../core/file/readFailure.ts";
import { err, type Result } from "../core/result.ts";
import type { ReadFile } from "../ingest/readers/block.ts";

/** What reading one file may take; beyond it the file is given up and named. */
export interface ReadingLimits {
  /** By how much the memory of the process may grow over what it had before the thread, in megabytes. */
  readonly memory: number;
  readonly seconds: number;
}

/** Twice what the largest published document took, and far above its time. */
export const READING_LIMITS: ReadingLimits = { memory: 400, seconds: 60 };

/** The part of the memory that objects of the reading thread may take, in megabytes; byte arrays come on top. */
const HEAP = 256;
const YOUNG_HEAP = 32;
const LOOK_EVERY = 25;
/** How much memory a thread may keep from one file to the next, in megabytes; beyond it the next file gets a new one. */
const KEPT = 150;
const MEGABYTE = 1024 * 1024;

/** Reads files one after another in a thread that is stopped where one of them asks for too much. */
export interface ReadingThread {
  /** Takes the file apart; `too-costly` where it went beyond a limit. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile, ReadFailure>>;
  readonly close: () => Promise<void>;
}

/** A thread that starts with its first file. */
export function openReadingThread(limits: ReadingLimits = READING_LIMITS): ReadingThread {
  let worker: Worker | null = null;
  let before = 0;
  const start = (): Worker => {
    before = process.memoryUsage.rss();
    return new Worker(new URL("./thread/start.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP },
    });
  };
  const stop = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  return {
    async read(name, bytes) {
      const isUsed = worker !== null;
      worker ??= start();
      const read = await readIn(worker, before, { name, bytes }, limits);
      const isCostly = !read.ok && read.error.kind === "too-costly";
      if (isCostly || process.memoryUsage.rss() - before > KEPT * MEGABYTE) await stop();
      if (read.ok || read.error.kind !== "too-costly") return read;
      // What earlier files left in memory must not be counted against this one.
      if (!isUsed || read.error.resource === "time") return read;
      worker = start();
      const again = await readIn(worker, before, { name, bytes }, limits);
      if (!again.ok && again.error.kind === "too-costly") await stop();
      return again;
    },
    close: stop,
  };
}

async function readIn(
  worker: Worker,
  before: number,
  file: { readonly name: string; readonly bytes: Uint8Array },
  { memory, seconds }: ReadingLimits,
): Promise<Result<ReadFile, ReadFailure>> {
  return new Promise((resolve) => {
    const started = performance.now();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memory * MEGABYTE) stopped("memory");
      else if (performance.now() - started > seconds * 1000) stopped("time");
    }, LOOK_EVERY);
    const answer = (read: Result<ReadFile, ReadFailure>): void => {
      clearInterval(watch);
      worker.off("message", answer);
      worker.off("error", failed);
      resolve(read);
    };
    const stopped = (resource: "memory" | "time"): void => {
      answer(err({ kind: "too-costly", resource, limit: resource === "memory" ? memory : seconds }));
    };
    const failed = (error: Error & { readonly code?: string }): void => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") stopped("memory");
      else answer(err({ kind: "damaged", detail: error.message }));
    };
    worker.on("message", answer);
    worker.on("error", failed);
    worker.postMessage(file);
  });
}
