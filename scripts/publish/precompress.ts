import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const TEXT = /\.(?:html|css|js|mjs|json|csv|md|svg|txt|xml|webmanifest)$/u;
const SMALLEST = 1024;

/** Writes `<file>.gz` beside each text file of a folder; returns how many. */
export function precompress(folder: string): number {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const written = texts.filter((file) => {
    const content = readFileSync(file);
    if (content.length < SMALLEST) return false;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    return true;
  });
  return written.length;
}
