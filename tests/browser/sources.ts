import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder of published documents that are read in place; they are not part of the project. */
const sources = process.env["MINGZHANG_SOURCES"] ?? join(root, "../shared/sources");

/** Whether the published documents are there. */
export const hasSources = existsSync(sources);

/** Where a published document lies. */
export function sourcePath(name: string): string {
  return join(sources, name);
}
