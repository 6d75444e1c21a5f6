// Weighs dist as a browser would fetch it (brotli) and fails when a part is over its budget.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const assets = join(dist, "assets");

const parts = [
  { name: "loaded by index.html", limit: 100, files: eagerScripts("index.html") },
  { name: "loaded by embed.html", limit: 110, files: eagerScripts("embed.html") },
  // With the view's own code, which comes with the catalog: then its first figures stand there.
  { name: "embed until figures", limit: 165, files: untilFigures("embed.html", "TreeView") },
  { name: "embed.js", limit: 4, files: [join(dist, "embed.js")] },
  { name: "table", limit: 25, files: chunksNamed("table") },
  { name: "echarts", limit: 195, files: chunksNamed("echarts") },
];

let over = 0;
for (const { name, limit, files } of parts) {
  const size = files.reduce((total, file) => total + brotliSize(file), 0) / 1024;
  const verdict = size > limit ? "OVER" : files.length === 0 ? "absent" : "ok";
  if (verdict === "OVER") over += 1;
  console.log(
    `${name.padEnd(22)}${size.toFixed(1).padStart(7)} KB of ${String(limit).padStart(3)} KB  ${verdict}`,
  );
  if (verdict === "OVER") for (const file of files) console.log(`    ${relative(dist, file)}`);
}
if (over > 0) process.exit(1);

/** Every script the page fetches before it can start: its tags, its preloads and all they import statically. */
function eagerScripts(page) {
  const html = readFileSync(join(dist, page), "utf8");
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const found = new Set();
  for (const tag of tags) {
    const address = /\b(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1];
    if (address !== undefined) follow(join(dist, address), found);
  }
  if (found.size === 0) throw new Error(`${page} loads no script`);
  return [...found];
}

/** The scripts of the page and of one view with all that it imports statically; the figures themselves are data. */
function untilFigures(page, view) {
  const found = new Set(eagerScripts(page));
  const chunks = chunksNamed(view);
  if (chunks.length !== 1) throw new Error(`${view} is ${chunks.length} chunks`);
  for (const chunk of chunks) follow(chunk, found);
  return [...found];
}

function follow(file, found) {
  if (found.has(file)) return;
  found.add(file);
  const source = readFileSync(file, "utf8");
  for (const [, address] of source.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    follow(join(dirname(file), address), found);
  }
}

function chunksNamed(name) {
  return readdirSync(assets)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js"))
    .map((file) => join(assets, file));
}

function brotliSize(file) {
  return brotliCompressSync(readFileSync(file)).length;
}
