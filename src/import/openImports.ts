import { readInWorker, siteWorker, type StartReading } from "./readInWorker.ts";
import { createSession } from "./session.ts";
import { openShelf, type Shelf } from "./shelf.ts";

/**
 * The reader's shelf on this device, and reading in a worker.
 * @param code of the worker where the page carries it in itself; null where it lies beside the page
 */
export async function openImports(code: Blob | null): Promise<{
  readonly shelf: Shelf;
  readonly start: StartReading;
  readonly createSession: typeof createSession;
}> {
  return { shelf: await openShelf(storageOf(window)), start: readInWorker(workerOf(code)), createSession };
}

function workerOf(code: Blob | null): () => Worker {
  if (code === null) return siteWorker;
  const address = URL.createObjectURL(code.slice(0, code.size, "text/javascript"));
  return () => new Worker(address);
}

/** In a frame without an origin even naming the storage throws. */
function storageOf(page: { readonly indexedDB?: IDBFactory }): IDBFactory | null {
  try {
    return page.indexedDB ?? null;
  } catch {
    return null;
  }
}
