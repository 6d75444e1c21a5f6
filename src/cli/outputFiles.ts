import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Disclosure } from "../core/budget/disclosure.ts";
import type { DisclosureFileError } from "../core/file/fileError.ts";
import { readDisclosure } from "../core/file/readDisclosure.ts";

/** A file to write: its path below the output folder and its whole text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files whole or not at all: each to a temporary name first; only when all are on disk do
 * they take their names. Left-overs of a failed write are removed.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const file of files) {
      const path = join(folder, file.path);
      const temporary = `${path}.${process.pid}.tmp`;
      mkdirSync(dirname(path), { recursive: true });
      written.push({ temporary, path });
      writeFileSync(temporary, file.text);
    }
    for (const { temporary, path } of written) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw error;
  }
}

/** A disclosure file of the output folder, or why it is none. */
export interface KeptDisclosure {
  readonly path: string;
  readonly disclosure: Disclosure | null;
  readonly error: DisclosureFileError | null;
}

/** The disclosures that the output folder holds, by file name. */
export function keptDisclosures(folder: string): readonly KeptDisclosure[] {
  const disclosures = join(folder, "disclosures");
  return namesIn(disclosures).map((name) => {
    const read = readDisclosure(readFileSync(join(disclosures, name), "utf8"));
    return {
      path: `disclosures/${name}`,
      disclosure: read.ok ? read.value : null,
      error: read.ok ? null : read.error,
    };
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch {
    return [];
  }
}
