import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/** The file by which a published site is known again. */
export const SITE_FILE = "site.json";

/** Why a folder is not written to, as a sentence; null where it may be. */
export function refusedOut(out: string, data: string): string | null {
  const [site, source] = [real(out), real(data)];
  if (isWithin(source, site) || isWithin(site, source))
    return `--out ${out} and --data ${data} must lie apart: the folder of the site is replaced as a whole.`;
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, SITE_FILE))) return null;
  return `${out} holds files that publish-site did not write. Name an empty folder, or one it wrote before.`;
}

/**
 * Writes a folder beside the one asked for and puts it in its place when it is whole, so that
 * a site that is being served is never half written, and stays if writing fails.
 */
export async function replaceFolder<T>(out: string, write: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(out);
  const [fresh, former] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`];
  try {
    mkdirSync(fresh, { recursive: true });
    const written = await write(fresh);
    if (existsSync(target)) renameSync(target, former);
    renameSync(fresh, target);
    return written;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The path without links; of what is not there yet, that of the first folder above that is. */
function real(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(real(above), whole.slice(above.length));
}
