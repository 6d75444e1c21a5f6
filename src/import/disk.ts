import type { OwnNames } from "../core/budget/ownNames.ts";
import type { KeptImport } from "./protocol.ts";

/** The browser's own storage for imports. Reading what cannot be read gives nothing; writing says whether it held. */
export interface Disk {
  readonly imports: () => Promise<readonly KeptImport[]>;
  readonly import: (id: string) => Promise<KeptImport | null>;
  /** All of them or none. */
  readonly put: (imports: readonly KeptImport[]) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly names: () => Promise<OwnNames | null>;
  readonly putNames: (names: OwnNames) => Promise<void>;
}

const DATABASE = "mingzhang-imports";
const VERSION = 1;
const IMPORTS = "imports";
const NAMES = "names";

/** Opens the storage; null where the browser refuses it. */
export async function openDisk(factory: IDBFactory): Promise<Disk | null> {
  try {
    const opening = factory.open(DATABASE, VERSION);
    opening.addEventListener("upgradeneeded", () => {
      opening.result.createObjectStore(IMPORTS);
      opening.result.createObjectStore(NAMES);
    });
    return diskOf(await settled(opening));
  } catch {
    return null;
  }
}

function diskOf(database: IDBDatabase): Disk {
  const read = async <T>(store: string, ask: (from: IDBObjectStore) => IDBRequest<T>): Promise<T | null> => {
    try {
      return (await settled(ask(database.transaction(store).objectStore(store)))) ?? null;
    } catch {
      return null;
    }
  };
  const write = async (store: string, change: (to: IDBObjectStore) => void): Promise<boolean> => {
    try {
      const transaction = database.transaction(store, "readwrite");
      change(transaction.objectStore(store));
      await completed(transaction);
      return true;
    } catch {
      return false;
    }
  };
  return {
    imports: async () => (await read(IMPORTS, (store) => store.getAll() as IDBRequest<KeptImport[]>)) ?? [],
    import: async (id) => read(IMPORTS, (store) => store.get(id) as IDBRequest<KeptImport>),
    put: async (imports) =>
      write(IMPORTS, (store) => {
        for (const each of imports) store.put(each, each.own.entry.id);
      }),
    remove: async (ids) => {
      await write(IMPORTS, (store) => {
        for (const id of ids) store.delete(id);
      });
    },
    names: async () => read(NAMES, (store) => store.get(NAMES) as IDBRequest<OwnNames>),
    putNames: async (names) => {
      await write(NAMES, (store) => {
        store.put(names, NAMES);
      });
    },
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => {
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      reject(request.error ?? new Error("storage"));
    });
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => {
      resolve();
    });
    for (const ending of ["error", "abort"]) {
      transaction.addEventListener(ending, () => {
        reject(transaction.error ?? new Error("storage"));
      });
    }
  });
}
