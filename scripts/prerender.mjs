// Puts the overview's markup into the built page, so that the first paint shows figures before any script has run.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src/app/prerender.tsx");
const built = join(root, "node_modules/.cache/mingzhang/prerender");
const page = join(root, "dist/index.html");
const catalogFile = join(root, "dist/data/catalog.json");
const mark = "<!--prerendered-->";

export async function prerender() {
  if (!existsSync(source) || !existsSync(catalogFile)) {
    console.log("prerender: left out, src/app/prerender.tsx or data/catalog.json is missing");
    return;
  }
  const html = readFileSync(page, "utf8");
  if (!html.includes(mark)) throw new Error(`dist/index.html has no ${mark}`);
  const { prerenderOverview } = await load();
  const markup = prerenderOverview(JSON.parse(readFileSync(catalogFile, "utf8")));
  const refused = /<script|<style|\sstyle="|\son[a-z]+="/.exec(markup);
  if (refused !== null) {
    throw new Error(`The Content-Security-Policy refuses "${refused[0].trim()}" in the prerendered markup.`);
  }
  writeFileSync(
    page,
    html.replace(mark, () => markup),
  );
  console.log(`prerender: ${(Buffer.byteLength(markup) / 1024).toFixed(1)} KB of markup in dist/index.html`);
}

async function load() {
  process.env.NODE_ENV = "production";
  rmSync(built, { recursive: true, force: true });
  await build({
    root,
    logLevel: "warn",
    build: {
      ssr: source,
      outDir: built,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "prerender.mjs", codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(built, "prerender.mjs")).href);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prerender();
