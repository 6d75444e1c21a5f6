import { createServer, type Server } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { headerPolicy } from "../../scripts/contentSecurityPolicy.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** What the host says to a path: the file, as other text, a status alone, or with 0 nothing at all. */
export type Saying = (path: string, text: () => string) => string | number | null;

/** A host of the test's own, which can be stopped, fall ill and publish something else. */
export interface OwnHost {
  readonly address: string;
  /** The folder it serves. */
  serve: (folder: string) => void;
  /** Changes what it says; null where a path keeps its file. */
  say: (saying: Saying) => void;
  /** Ends it: nothing answers any more, as without a network. */
  stop: () => Promise<void>;
}

/** Serves a folder under /open/mingzhang/ at a port of its own. */
export async function startHost(folder: string): Promise<OwnHost> {
  let served = folder;
  let saying: Saying = () => null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname.replace(/^\/open\/mingzhang\//u, "");
    const file = join(served, path === "" ? "index.html" : decodeURIComponent(path));
    const said = saying(path, () => readFileSync(file, "utf8"));
    response.setHeader("Content-Security-Policy", headerPolicy);
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "max-age=300");
    if (said === 0) return;
    if (typeof said === "number") response.writeHead(said).end();
    else if (said !== null) response.end(said);
    else if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  const port = await listening(server);
  return {
    address: `http://127.0.0.1:${String(port)}/open/mingzhang/`,
    serve: (other) => {
      served = other;
    },
    say: (other) => {
      saying = other;
    },
    stop: () => stopped(server),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) {
      resolve();
      return;
    }
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
