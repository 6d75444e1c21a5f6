// Writes the service worker of a built site, after everything else: it knows each file of the app by its final content.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src/offline/serviceWorker.ts");
/** Beside the page itself: what it names outside assets/. */
const BESIDE = ["index.html", "boot.js", "favicon.svg", "manifest.webmanifest"];
/** Starts the code that reads own files: heavy, and wanted by few, so it is kept when it is first used. */
const LATER = /^importWorker-/;

/** @param site folder of a site whose pages have been written */
export async function writeServiceWorker(site = join(root, "dist")) {
  const shell = [...BESIDE.filter((file) => existsSync(join(site, file))), ...appFiles(site)];
  const later = readdirSync(join(site, "assets")).filter((file) => !shell.includes(`assets/${file}`));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    define: {
      __SHELL__: JSON.stringify(shell.map((url) => ({ url, revision: revisionOf(site, url) }))),
      __READERS__: JSON.stringify(hash(later.join(" ")).slice(0, 8)),
    },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2022",
      reportCompressedSize: false,
      rolldownOptions: {
        input: source,
        output: { format: "iife", entryFileNames: "sw.js", codeSplitting: false },
      },
    },
  });
  const bytes = shell.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  console.log(`service worker: keeps ${shell.length} files, ${Math.round(bytes / 1024)} KB`);
}

/** Code, style and pictures that the page reaches, however late; one that is named in a file is reached by it. */
function appFiles(site) {
  const files = readdirSync(join(site, "assets")).filter((file) => !LATER.test(file));
  const reached = new Set();
  const follow = (text) => {
    for (const file of files) {
      if (reached.has(file) || !text.includes(file)) continue;
      reached.add(file);
      if (/\.(js|css)$/.test(file)) follow(readFileSync(join(site, "assets", file), "utf8"));
    }
  };
  follow(readFileSync(join(site, "index.html"), "utf8"));
  return [...reached].sort().map((file) => `assets/${file}`);
}

/** Null where the name holds a hash of the content already. */
function revisionOf(site, file) {
  return file.startsWith("assets/") ? null : hash(readFileSync(join(site, file))).slice(0, 16);
}

function hash(content) {
  return createHash("sha256").update(content).digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeServiceWorker(process.argv[2]);
