import { readCatalog } from "../core/file/readCatalog.ts";
import type { Catalog } from "../core/budget/catalog.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import { NOT_KEPT } from "./keptCopy.ts";
import { readClassNames, readCodeChanges, readFunctions, readRegister } from "./reference.ts";
import type { Reference } from "./reference.ts";
import { err, ok } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { DataError } from "../core/remote.ts";

/** Where the views get their data: a folder of files on any static host. */
export interface DataSource {
  readonly catalog: () => Promise<Result<Catalog, DataError>>;
  /** @param id as in the catalog, `130532-434-2023-budget` */
  readonly disclosure: (id: string) => Promise<Result<Disclosure, DataError>>;
  readonly reference: () => Promise<Result<Reference, DataError>>;
}

/**
 * A data package in a folder.
 * @param folder absolute address, ending with a slash; https, or the page's own origin
 */
export function staticFiles(folder: URL, fetcher: typeof fetch): DataSource {
  return {
    catalog: () => load(new URL("catalog.json", folder), fetcher, readCatalog),
    // The schema of a whole disclosure is fetched with the first one: the overview needs the catalog alone.
    disclosure: (id) =>
      load(
        new URL(`disclosures/${encodeURIComponent(id)}.json`, folder),
        fetcher,
        import("../core/file/readDisclosure.ts").then(({ readDisclosure }) => readDisclosure),
      ),
    reference: () => loadReference(folder, fetcher),
  };
}

/** Files of names beside the figures: what search and the English page draw on, whatever is looked at. */
export const NAME_FILES = [
  "departments.json",
  "reference/functional.json",
  "reference/class-names-en.json",
  "reference/code-changes.json",
] as const;

async function loadReference(folder: URL, fetcher: typeof fetch): Promise<Result<Reference, DataError>> {
  const at = (name: (typeof NAME_FILES)[number]): URL => new URL(name, folder);
  const [register, functions, classNames, moved] = await Promise.all([
    load(at("departments.json"), fetcher, readRegister),
    load(at("reference/functional.json"), fetcher, readFunctions),
    load(at("reference/class-names-en.json"), fetcher, readClassNames),
    load(at("reference/code-changes.json"), fetcher, readCodeChanges),
  ]);
  if (!register.ok) return register;
  if (!functions.ok) return functions;
  if (!classNames.ok) return classNames;
  return ok({
    register: register.value,
    functions: functions.value,
    classNames: classNames.value,
    // A package of another portal may be older than this list.
    codeChanges: moved.ok ? moved.value.changes : null,
  });
}

type Read<T> = (json: string) => Result<T, unknown>;

async function load<T>(
  address: URL,
  fetcher: typeof fetch,
  reading: Read<T> | Promise<Read<T>>,
): Promise<Result<T, DataError>> {
  try {
    const [text, read] = await Promise.all([textAt(address, fetcher), reading]);
    if (!text.ok) return text;
    const value = read(text.value);
    if (value.ok) return value;
    return err({ kind: "unreadable", address: address.href, detail: JSON.stringify(value.error) });
  } catch {
    return err({ kind: "unreachable", address: address.href });
  }
}

async function textAt(address: URL, fetcher: typeof fetch): Promise<Result<string, DataError>> {
  const response = await fetcher(address);
  if (response.headers.has(NOT_KEPT)) return err({ kind: "not-kept", address: address.href });
  if (!response.ok) return err({ kind: "missing", address: address.href, status: response.status });
  return ok(await response.text());
}

/** The folder an address names: its own `data` or another; null where that is neither https nor the same origin. */
export function dataFolder(data: string | null, page: URL): URL | null {
  const path = data === null ? "data/" : data.endsWith("/") ? data : `${data}/`;
  const named = parsed(path, page);
  return named?.protocol === "https:" || named?.origin === page.origin ? named : null;
}

function parsed(path: string, page: URL): URL | null {
  try {
    return new URL(path, page);
  } catch {
    return null;
  }
}
