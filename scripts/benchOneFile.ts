// Reads one file several times in a process of its own: node --import tsx scripts/benchOneFile.ts FILE
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { argv, resourceUsage, stdout } from "node:process";
import { openReadingThread } from "../src/cli/readingThread.ts";

const TIMES = 5;
const path = argv[2] ?? "";
const thread = openReadingThread();
const seconds: number[] = [];
let pages = 0;
for (let time = 0; time < TIMES; time += 1) {
  const bytes = readFileSync(path);
  const started = performance.now();
  const read = await thread.read(basename(path), bytes);
  seconds.push((performance.now() - started) / 1000);
  if (!read.ok) throw new Error(`${path}: ${read.error.kind}`);
  pages = Math.max(0, ...read.value.blocks.flatMap(({ place }) => place.pages ?? []));
}
await thread.close();
const [first = 0, ...later] = seconds;
const peak = resourceUsage().maxRSS / 1024;
stdout.write(JSON.stringify({ pages, first, later: Math.min(...later), peak }));
