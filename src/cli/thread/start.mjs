// Starts the reading thread: TypeScript is loaded through tsx there too, but not pdf.js, which
// tsx would rewrite at the cost of 350 MB.
import { register as registerHooks } from "node:module";
import { register } from "tsx/esm/api";

register();
registerHooks("./asItIs.mjs", import.meta.url);
await import("./read.ts");
