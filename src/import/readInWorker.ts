import type { ReadNews, ReadRequest } from "./protocol.ts";

/** A reading that is on its way. */
export interface Reading {
  /** Ends it at once; nothing more is heard of it. */
  readonly stop: () => void;
}

/** Begins a reading; the last news heard is `done` or `failed`. */
export type StartReading = (request: ReadRequest, heard: (news: ReadNews) => void) => Reading;

/** So long may one file take on a slow device before its reading is given up. */
const SILENCE_MS = 180_000;

/** The worker as the build puts it beside the page. */
export function siteWorker(): Worker {
  return new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
}

/**
 * Reads in a worker of its own, so that the page stays quick and a breakdown takes only the worker with it.
 * @param startWorker begins a worker with the code of importWorker.ts
 */
export const readInWorker =
  (startWorker: () => Worker): StartReading =>
  (request, heard) => {
    const worker = startWorker();
    let watch = 0;
    const end = (): void => {
      clearTimeout(watch);
      worker.terminate();
    };
    const fail = (detail: string): void => {
      end();
      heard({ kind: "failed", detail });
    };
    const listen = (): void => {
      clearTimeout(watch);
      watch = window.setTimeout(() => {
        fail("timeout");
      }, SILENCE_MS);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (!isNews(data)) return;
      listen();
      if (data.kind === "done" || data.kind === "failed") end();
      heard(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(event.message);
    });
    worker.addEventListener("messageerror", () => {
      fail("messageerror");
    });
    listen();
    worker.postMessage(request);
    return { stop: end };
  };

const KINDS = ["unpacked", "file", "disclosure", "done", "failed"];

/** pdf.js says words of its own on the same port. */
function isNews(data: unknown): data is ReadNews {
  return typeof data === "object" && data !== null && "kind" in data && KINDS.includes(String(data.kind));
}
