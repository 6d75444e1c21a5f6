import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AppHead } from "../../src/portal/appHead.tsx";

/** Puts the site's name and card into the app's page, in the place of its title. */
export function nameSite(folder: string, { head, withoutScript }: AppHead): void {
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8");
  if (!/<title>[^<]*<\/title>/u.test(html)) throw new Error(`${page} has no title`);
  const named = html
    .replace(/<title>[^<]*<\/title>/u, () => head)
    .replace("</body>", () => `${withoutScript}</body>`);
  writeFileSync(page, named);
}
