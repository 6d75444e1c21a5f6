import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of published documents that are read in place; they are not part of the project. */
export const sourcesFolder = process.env["MINGZHANG_SOURCES"] ?? join(root, "../shared/sources");

/** A group of tests that reads published documents; where their folder is missing it is skipped, saying so. */
export function describeWithSources(name: string, body: () => void | Promise<void>): void {
  if (existsSync(sourcesFolder)) describe(name, body);
  else describe.skip(`${name}: no folder of published documents, name one in MINGZHANG_SOURCES`, body);
}
