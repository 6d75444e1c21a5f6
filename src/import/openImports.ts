import { readInWorker, type StartReading } from "./readInWorker.ts";
import { createSession } from "./session.ts";
import { openShelf, type Shelf } from "./shelf.ts";

/** The reader's shelf on this device, and reading in a worker. */
export async function openImports(): Promise<{
  readonly shelf: Shelf;
  readonly start: StartReading;
  readonly createSession: typeof createSession;
}> {
  return { shelf: await openShelf(storageOf(window)), start: readInWorker, createSession };
}

/** In a frame without an origin even naming the storage throws. */
function storageOf(page: { readonly indexedDB?: IDBFactory }): IDBFactory | null {
  try {
    return page.indexedDB ?? null;
  } catch {
    return null;
  }
}
