import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { prerender } from "../prerender.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ownData = join(root, "public/data");

/** Of a data folder, what is published; anything else stays where it is. */
const DATA = /^(?:[^.].*\.(?:json|csv)|disclosures|reference)$/u;

/**
 * Lays the app with the data of a folder into an empty folder.
 * @param app a folder with the built app; null builds it
 * @returns names in the data folder that are left out
 */
export async function layApp(site: string, data: string, app: string | null): Promise<readonly string[]> {
  if (app !== null && !existsSync(join(app, "index.html")))
    throw new Error(`${app} holds no built app. npm run build makes one in dist.`);
  if (app === null) await build({ root, logLevel: "warn", build: { outDir: site, emptyOutDir: true } });
  else cpSync(app, site, { recursive: true });
  const drawn = app !== null && sameCatalog(join(site, "data"), data);
  rmSync(join(site, "data"), { recursive: true, force: true });
  // Names of bodies and classes come with the project; a folder that has its own keeps them.
  for (const name of ["departments.json", "reference"])
    cpSync(join(ownData, name), join(site, "data", name), { recursive: true });
  const names = readdirSync(data);
  const published = names.filter((name) => DATA.test(name));
  for (const name of published) cpSync(join(data, name), join(site, "data", name), { recursive: true });
  if (!drawn) await prerender(site);
  return names.filter((name) => !published.includes(name));
}

/** Whether the app's overview was drawn from this very catalog already. */
function sameCatalog(built: string, data: string): boolean {
  const [one, other] = [built, data].map((folder) => join(folder, "catalog.json"));
  if (one === undefined || other === undefined || !existsSync(one)) return false;
  return readFileSync(one).equals(readFileSync(other));
}
