// npm run bench: seconds and memory to read published documents, beside pdftotext on the same PDF.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

interface Measured {
  readonly pages: number;
  /** Seconds of the first reading in a new process, its libraries loaded, and of the fastest of four more. */
  readonly first: number;
  readonly later: number;
  /** Megabytes of the process at its peak. */
  readonly peak: number;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const sources = process.env["MINGZHANG_SOURCES"] ?? join(root, "../shared/sources");
const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;

if (!existsSync(sources)) {
  console.log("bench: no folder of published documents; name one in MINGZHANG_SOURCES");
  process.exit(0);
}
console.log(`${cpus()[0]?.model.trim() ?? "processor"} × ${availableParallelism()}, Node ${process.version}`);
if (!hasPdftotext) console.log("pdftotext is not installed (Debian: poppler-utils): no comparison");
const busy = loadavg()[0] ?? 0;
if (busy > 0.5) console.log(`the machine is not idle (load ${busy.toFixed(1)}): times are too long`);

const formats = namesIn(sources, /^pingxiang-2023\./u).map((name) => join(sources, name));
const pdfs = namesIn(join(sources, "real"), /\.pdf$/u).map((name) => join(sources, "real", name));
console.log(
  `\n${"KB".padStart(6)}${"pages".padStart(7)}${"first s".padStart(9)}${"again s".padStart(9)}` +
    `${"ms/page".padStart(9)}${"peak MB".padStart(9)}${"pdftotext s".padStart(13)}${"ratio".padStart(7)}  file`,
);
const measured = [...formats, ...pdfs].map((path) => measure(path));
summarise(measured.flatMap((each) => (each === null ? [] : [each])));

function measure(path: string): Measured | null {
  const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/benchOneFile.ts", path], {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    console.log(`${basename(path)}: ${run.stderr.trim().split("\n").at(-1) ?? "failed"}`);
    return null;
  }
  const result = JSON.parse(run.stdout) as Measured;
  const { pages, first, later, peak } = result;
  const other = path.endsWith(".pdf") && hasPdftotext ? pdftotextSeconds(path) : null;
  console.log(
    [
      String(Math.round(statSync(path).size / 1024)).padStart(6),
      (pages === 0 ? "–" : String(pages)).padStart(7),
      first.toFixed(2).padStart(9),
      later.toFixed(2).padStart(9),
      (pages === 0 ? "–" : ((later * 1000) / pages).toFixed(1)).padStart(9),
      peak.toFixed(0).padStart(9),
      (other === null ? "–" : other.toFixed(2)).padStart(13),
      (other === null ? "–" : (later / other).toFixed(1)).padStart(7),
      `  ${basename(path)}`,
    ].join(""),
  );
  return result;
}

/** The fastest of three runs, the start of the process included. */
function pdftotextSeconds(path: string): number {
  const runs = [1, 2, 3].map(() => {
    const started = performance.now();
    spawnSync("pdftotext", ["-layout", path, "-"], { maxBuffer: 1 << 28 });
    return (performance.now() - started) / 1000;
  });
  return Math.min(...runs);
}

function summarise(all: readonly Measured[]): void {
  const paged = all.filter(({ pages }) => pages > 0);
  const pages = paged.reduce((sum, each) => sum + each.pages, 0);
  const seconds = paged.reduce((sum, each) => sum + each.later, 0);
  const slowest = Math.max(...paged.map((each) => (each.first * 30) / Math.max(30, each.pages)));
  const peak = Math.max(...all.map((each) => each.peak));
  console.log(`\n30 pages: ${((seconds / pages) * 30).toFixed(2)} s on average in one thread (aim: 2 s);`);
  console.log(`the slowest document, first reading, libraries loaded: ${slowest.toFixed(2)} s for 30 pages.`);
  console.log(`Peak memory: ${peak.toFixed(0)} MB.`);
}

function namesIn(folder: string, pattern: RegExp): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .sort()
    : [];
}
