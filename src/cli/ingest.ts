/**
 * Reads published budgets and final accounts into disclosure files:
 * `npm run ingest -- FILE… [--out DIR] [--region CODE] [--sources FILE.json] [--no-prose] [--json] [--lang zh|en]`.
 * Ends with 0 when all were read, 1 when some could not be, 2 when the command line is wrong.
 */
import { argv, exit, stderr, stdout } from "node:process";
import type { SourceNotes } from "../core/file/sourceNotes.ts";
import { readDisclosures, type PublishedFile, type ReadDisclosures } from "../ingest/pipeline.ts";
import { readArguments, type IngestArguments, type UsageError } from "./arguments.ts";
import { givenFiles } from "./givenFiles.ts";
import { cliMessages } from "./messages.ts";
import { keptDisclosures, writeFiles, type OutputFile } from "./outputFiles.ts";
import { allDisclosures, notReplaced, outputsOf } from "./outputs.ts";
import { printReport } from "./printReport.ts";
import { loadPdfTools } from "./pdfTools.ts";
import { progressOn } from "./progress.ts";
import { loadCodeNames, loadRegions, loadRegister } from "./projectFiles.ts";
import { openReadingThread } from "./readingThread.ts";
import { hasFailures, reportsOn, type FileFailure, type FileReport, type IngestReport } from "./report.ts";
import { loadNotes } from "./sourceFiles.ts";

exit(await run(argv.slice(2)));

async function run(words: readonly string[]): Promise<0 | 1 | 2> {
  const options = readArguments(words);
  if (!options.ok) return wrong(words, options.error);
  const notes = loadNotes(options.value.sources);
  return notes.ok ? ingest(options.value, notes.value) : wrong(words, notes.error);
}

function wrong(words: readonly string[], error: UsageError): 2 {
  const say = cliMessages(words.includes("en") || words.includes("--lang=en") ? "en" : "zh");
  stderr.write(`${say.usageError(error)}\n${say.usage}\n`);
  return 2;
}

async function ingest(options: IngestArguments, notes: SourceNotes | null): Promise<0 | 1> {
  const given: NotedFile[] = [];
  const progress = progressOn(cliMessages(options.language));
  const thread = openReadingThread();
  const before = keptDisclosures(options.out);
  const read = await readDisclosures(noted(options.files, given), {
    ...(options.region === null ? {} : { region: options.region }),
    ...(notes === null ? {} : { notes }),
    keepProse: options.keepProse,
    kept: before.flatMap(({ disclosure }) => disclosure ?? []),
    register: loadRegister(options.out),
    tools: { pdf: loadPdfTools },
    read: async (name, bytes) => {
      progress.reading(name);
      const started = performance.now();
      const file = await thread.read(name, bytes);
      progress.done(name, (performance.now() - started) / 1000, file.ok ? file.value : null);
      return file;
    },
    reference: { regions: loadRegions(options.out), names: loadCodeNames(options.out) },
  });
  await thread.close();
  const disclosures = read.disclosures.map(({ disclosure }) => disclosure);
  const kept = notReplaced(before, disclosures);
  const keptWhole = kept.flatMap(({ disclosure }) => disclosure ?? []);
  const outputs = disclosures.length === 0 ? [] : outputsOf(disclosures, keptWhole);
  const unwritten = tryWrite(options, outputs);
  if (unwritten !== null) {
    stderr.write(`${cliMessages(options.language).unwritten(options.out, unwritten)}\n`);
    return 1;
  }
  const report: IngestReport = {
    version: 1,
    files: fileReports(given, read),
    unreadableKept: kept.filter(({ disclosure }) => disclosure === null).map(({ path }) => path),
    written: outputs.map(({ path }) => path),
  };
  const count = allDisclosures(disclosures, keptWhole).length;
  stdout.write(
    options.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${printReport(report, options.language, { out: options.out, disclosures: count })}\n`,
  );
  return hasFailures(report) ? 1 : 0;
}

/** Writes the outputs; the system's reason where it refuses, and then nothing has changed. */
function tryWrite(options: IngestArguments, outputs: readonly OutputFile[]): string | null {
  try {
    writeFiles(options.out, outputs);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A file that was come to, and why it could not even be opened; its bytes are not kept. */
interface NotedFile {
  readonly name: string;
  readonly failure: FileFailure | null;
}

/** The files that can be read, one at a time; all that were come to are noted in their order. */
function* noted(paths: readonly string[], given: NotedFile[]): Generator<PublishedFile> {
  for (const file of givenFiles(paths)) {
    given.push({ name: file.name, failure: file.source.ok ? null : file.source.error });
    if (file.source.ok) yield file.source.value;
  }
}

/** Reports in the order of the command line; files that are not there fall between those read. */
function fileReports(given: readonly NotedFile[], read: ReadDisclosures): readonly FileReport[] {
  let at = 0;
  return given.flatMap(({ name, failure }): readonly FileReport[] => {
    if (failure !== null) return [{ file: name, disclosure: null, failure }];
    at += 1;
    return reportsOn(name, at - 1, read);
  });
}
