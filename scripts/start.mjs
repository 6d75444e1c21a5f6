// npm start: installs what is missing, builds, serves the built app. `-- --port N` chooses the port.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureDependencies, requireNode } from "./dependencies.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const asked = askedPort();

requireNode();
ensureDependencies(root);
const { build, preview } = await import("vite");
const { prerender } = await import("./prerender.mjs");
const { writeServiceWorker } = await import("./serviceWorker.mjs");
await build({ root, logLevel: "warn" });
await prerender();
await writeServiceWorker();
try {
  const { resolvedUrls } = await preview({
    root,
    logLevel: "warn",
    preview: { port: asked ?? 4173, strictPort: asked !== undefined },
  });
  console.log(`明账 Mingzhang, Ctrl+C ends it:\n${resolvedUrls.local[0]}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function askedPort() {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  if (values.port === undefined) return undefined;
  const port = Number(values.port);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  process.exit(1);
}
