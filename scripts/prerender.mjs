// Puts the overview's markup into the built page, so that the first paint shows figures before any script has run.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src/app/prerender.tsx");
const place = /<!--prerendered-->(?:[^]*<!--\/prerendered-->)?/;

/** Draws the overview of the site in a folder into its index.html; what was drawn there before is replaced. */
export async function prerender(site = join(root, "dist")) {
  const page = join(site, "index.html");
  const catalogFile = join(site, "data/catalog.json");
  if (!existsSync(source) || !existsSync(catalogFile)) {
    console.log("prerender: left out, src/app/prerender.tsx or data/catalog.json is missing");
    return;
  }
  const html = readFileSync(page, "utf8");
  if (!place.test(html)) throw new Error(`${page} has no <!--prerendered-->`);
  const { prerenderOverview } = await load();
  const markup = prerenderOverview(JSON.parse(readFileSync(catalogFile, "utf8")));
  const refused = /<script|<style|\sstyle="|\son[a-z]+="/.exec(markup);
  if (refused !== null) {
    throw new Error(`The Content-Security-Policy refuses "${refused[0].trim()}" in the prerendered markup.`);
  }
  writeFileSync(
    page,
    html.replace(place, () => `<!--prerendered-->${markup}<!--/prerendered-->`),
  );
  console.log(`prerender: ${(Buffer.byteLength(markup) / 1024).toFixed(1)} KB of markup in index.html`);
}

async function load() {
  process.env.NODE_ENV = "production";
  const built = join(root, `node_modules/.cache/mingzhang/prerender-${process.pid}`);
  try {
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
    return await import(pathToFileURL(join(built, "prerender.mjs")).href);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prerender();
