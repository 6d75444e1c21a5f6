import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IngestReport } from "../../src/cli/report.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PEAK =
  'data:text/javascript,process.on("exit",()=>console.error("peak="+process.resourceUsage().maxRSS))';

export interface IngestRun {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  /** The most memory the process took, in megabytes. */
  readonly peak: number;
}

/** Runs the command in a process of its own. */
export function runIngest(...words: readonly string[]): IngestRun {
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", PEAK, "src/cli/ingest.ts", ...words],
    {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const peaks = [...run.stderr.matchAll(/^peak=(\d+)$/gmu)].map(([, kilobytes]) => Number(kilobytes) / 1024);
  return { code: run.status, out: run.stdout, error: run.stderr, peak: Math.max(...peaks) };
}

/** What the report says of each file: the disclosure it is part of, or the kind of failure. */
export function fates({ out }: IngestRun): Readonly<Record<string, string>> {
  const { files } = JSON.parse(out) as IngestReport;
  return Object.fromEntries(
    files.map((file) => [file.file, file.disclosure ?? ("failure" in file ? file.failure.kind : "")]),
  );
}

/** The files below a folder, none where it is not there. */
export function filesBelow(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).sort() : [];
}
