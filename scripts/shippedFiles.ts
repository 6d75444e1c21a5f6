import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const characterMaps = join(
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "cmaps",
);
const format = fileURLToPath(new URL("../docs/data-format.md", import.meta.url));

/**
 * Files the built page offers beside its code, by their address: the tables of characters that
 * PDF files with Chinese fonts may refer to, fetched one by one when one does, and the
 * description of the data format.
 */
export function shippedFiles(): Plugin {
  const files = new Map([
    ["docs/data-format.md", format],
    ...readdirSync(characterMaps).map((name) => [`cmaps/${name}`, join(characterMaps, name)] as const),
  ]);
  return {
    name: "shipped-files",
    // Not for the bundle that only draws the first page.
    apply: ({ build }) => build?.ssr === undefined,
    generateBundle() {
      for (const [fileName, path] of files) {
        this.emitFile({ type: "asset", fileName, source: readFileSync(path) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = files.get((request.url ?? "").replace(/^\/|\?.*$/gu, ""));
        if (path === undefined) next();
        else response.end(readFileSync(path));
      });
    },
  };
}
