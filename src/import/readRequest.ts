import { changeOf } from "../core/analysis/changeOf.ts";
import { headlineOf } from "../core/analysis/headlineOf.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import { relatedDisclosures } from "../core/budget/relatedEditions.ts";
import { runChecks } from "../core/checks/runChecks.ts";
import { catalogEntry } from "../core/file/catalogEntry.ts";
import { writeDisclosure } from "../core/file/writeDisclosure.ts";
import { readDisclosures } from "../ingest/pipeline.ts";
import type { ReaderTools } from "../ingest/readers/tools.ts";
import { collectFiles, publishedFiles } from "./collectFiles.ts";
import { reportOn, stateOf } from "./fileState.ts";
import type { ReadNews, ReadRequest } from "./protocol.ts";
import type { Reference } from "./reference.ts";

/** What reading needs from around it; the worker gives the browser's, tests give Node's. */
export interface ReadingTools {
  readonly reader: ReaderTools;
  /** The register, regions and names of a data package; rejects where they cannot be had. */
  readonly reference: (request: ReadRequest) => Promise<Reference>;
  /** A disclosure of the data package; null where it cannot be had. */
  readonly shipped: (id: string) => Promise<Disclosure | null>;
}

/**
 * Reads files as `npm run ingest` does, prose kept, and tells what becomes of each. A file that
 * cannot be read fails alone.
 */
export async function readRequest(
  request: ReadRequest,
  tools: ReadingTools,
  tell: (news: ReadNews) => void,
): Promise<void> {
  const reference = await tools.reference(request);
  const { register, regions, names } = reference;
  const keys: string[] = [];
  const keyAt = (at: number): string => keys[at] ?? "";
  const files = publishedFiles(await collectFiles(request, tell), request, tell, (key) => keys.push(key));
  const read = await readDisclosures(files, {
    keepProse: true,
    register,
    tools: tools.reader,
    reference: { regions, names },
    onFile: (at) => {
      tell({ kind: "file", key: keyAt(at), state: { kind: "reading" } });
    },
  });
  const fresh = read.disclosures.map(({ disclosure }) => disclosure);
  for (const disclosure of fresh) {
    const known = [...fresh, ...(await editionsOf(disclosure, request, tools))];
    const related = relatedDisclosures(disclosure, known);
    const checks = runChecks(disclosure, related);
    const entry = catalogEntry(
      disclosure,
      checks,
      headlineOf(disclosure),
      changeOf(disclosure, related.prior),
    );
    const from: string[] = [];
    for (const [at, { result: first, more }] of read.files.entries()) {
      const result = [first, ...more].find((each) => each.ok && each.value.disclosure === disclosure.id);
      if (result?.ok !== true) continue;
      from.push(keyAt(at));
      const report = reportOn(result.value, disclosure, checks, register);
      tell({ kind: "file", key: keyAt(at), state: { kind: "read", report } });
    }
    const json = new TextEncoder().encode(writeDisclosure(disclosure));
    const named = disclosure.documents.map(({ file }) => file);
    const own = { entry, files: named, bytes: json.byteLength, importedAt: request.at };
    tell({ kind: "disclosure", own, json, keys: from });
  }
  for (const [at, { result: first, more }] of read.files.entries()) {
    const failed = [first, ...more].find(({ ok }) => !ok);
    if (failed === undefined || failed.ok) continue;
    tell({ kind: "file", key: keyAt(at), state: stateOf(failed.error, register, regions) });
  }
  tell({ kind: "done" });
}

/** The data package's other editions of the same body: years and phases around this one. */
async function editionsOf(
  { id: own, department, year }: Disclosure,
  { shipped }: ReadRequest,
  tools: ReadingTools,
): Promise<readonly Disclosure[]> {
  const near = [year - 1, year].map((each) => `${department.key}-${String(each)}-`);
  const wanted = shipped.filter((id) => id !== own && near.some((start) => id.startsWith(start)));
  const all = await Promise.all(wanted.map(tools.shipped));
  return all.filter((each) => each !== null);
}
