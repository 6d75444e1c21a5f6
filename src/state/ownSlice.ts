import { NOTHING_GIVEN } from "../core/file/ownImport.ts";
import type { ImportSession } from "../import/session.ts";
import type { Shelf } from "../import/shelf.ts";
import { joinOwn } from "./joinOwn.ts";
import type { AppState, Beginning, OwnSlice } from "./shapes.ts";

type Set = (change: Partial<AppState>) => void;
type Get = () => AppState;

interface Opened {
  readonly shelf: Shelf;
  readonly session: ImportSession;
}

/** The reader's own imports. Their code comes with the first file, or where an earlier visit kept some. */
export function ownSlice({ imports }: Beginning, set: Set, get: Get): OwnSlice {
  let opening: Promise<Opened | null> | null = null;
  const opened = (): Promise<Opened | null> => (opening ??= open());
  const open = async (): Promise<Opened | null> => {
    if (imports === undefined) return null;
    const { shelf, start, createSession } = await imports.open();
    const session = createSession({
      start,
      shelf,
      surroundings: () => ({
        ...imports.surroundings,
        carried: imports.carried?.() ?? null,
        shipped: (get().shipped?.entries ?? []).map(({ id }) => id),
      }),
      now: () => new Date().toISOString(),
      changed: (importRun) => {
        set({ importRun });
      },
      kept: () => lookAgain(shelf),
    });
    return { shelf, session };
  };
  /** After a change on the shelf: what is kept, the catalog with it; all checks are run anew, some may draw on it. */
  const lookAgain = async (shelf: Shelf): Promise<void> => {
    const own = await shelf.content();
    const { shipped } = get();
    imports?.expect(own.imports.length + own.outdated.length > 0);
    set({
      own,
      disclosures: {},
      ...(shipped === null ? {} : { catalog: { status: "here", value: joinOwn(shipped, own.imports) } }),
    });
  };
  return {
    own: null,
    importRun: NOTHING_GIVEN,
    folder: imports?.surroundings.folder ?? null,
    inOneFile: imports !== undefined && imports.carried !== null,
    regions: null,
    regionsWanted: async () => {
      if (get().regions === null) set({ regions: (await imports?.regions()) ?? null });
    },
    ownWanted: async () => {
      const parts = get().own === null ? await opened() : null;
      if (parts !== null) await lookAgain(parts.shelf);
    },
    filesGiven: async (files) => (await opened())?.session.give(files),
    fileAnswered: async (key, answer) => (await opened())?.session.answer(key, answer),
    importStopped: async () => (await opened())?.session.stop(),
    ownRemoved: async (ids) => {
      const parts = await opened();
      await parts?.shelf.remove(ids);
      if (parts !== null) await lookAgain(parts.shelf);
    },
    ownJson: async (id) => (await opened())?.shelf.json(id) ?? null,
  };
}
