import type { ReadFailure } from "../core/file/readFailure.ts";
import { ok, type Result } from "../core/result.ts";
import type { PublishedFile } from "../ingest/pipeline.ts";
import { archivedFiles } from "../ingest/readers/archive.ts";
import { extensionOf, sniff } from "../ingest/readers/sniff.ts";
import type { FileToRead, ReadNews, ReadRequest } from "./protocol.ts";
import { sha256 } from "./sha256.ts";

/** A file to take apart, with the key the page knows it by; its bytes are had when asked for. */
export interface CollectedFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: () => Result<Uint8Array, ReadFailure>;
}

/** The most bytes a given file may have: no published disclosure comes near. */
const LARGEST_FILE = 256 * 1024 * 1024;
/** How many archives may stand in one another. */
const DEPTH = 2;

type Tell = (news: ReadNews) => void;

/** The files of a request and of the archives in it. What cannot be had is told and left out. */
export async function collectFiles(request: ReadRequest, tell: Tell): Promise<readonly CollectedFile[]> {
  const collected: CollectedFile[] = [];
  for (const file of request.files) {
    const bytes = await bytesOf(file);
    if (bytes.ok) collected.push(...unpacked(file.key, file.name, bytes.value, DEPTH, tell));
    else tellFailure(tell, file.key, bytes.error);
  }
  const { only } = request;
  return only === null ? collected : collected.filter(({ key }) => only.includes(key));
}

/**
 * The files one by one as the pipeline takes them, so that of an archive one is unfolded at a time.
 * @param yielded hears the key of each before it is read
 */
export function* publishedFiles(
  files: readonly CollectedFile[],
  { given }: ReadRequest,
  tell: Tell,
  yielded: (key: string) => void,
): Generator<PublishedFile> {
  for (const { key, name, bytes } of files) {
    const had = bytes();
    if (!had.ok) {
      tellFailure(tell, key, had.error);
      continue;
    }
    yielded(key);
    const said = given[key];
    const base = name.slice(name.lastIndexOf("/") + 1);
    const file = { name: base, bytes: had.value, sha256: sha256(had.value) };
    yield said === undefined ? file : { ...file, given: said };
  }
}

/** The file itself, or those of an archive, which take its place on the page. */
function unpacked(
  key: string,
  name: string,
  bytes: Uint8Array,
  depth: number,
  tell: Tell,
): readonly CollectedFile[] {
  const sniffed = sniff(name, bytes);
  if (depth === 0 || !("kind" in sniffed) || sniffed.kind !== "zip") {
    return [{ key, name, bytes: () => ok(bytes) }];
  }
  const files = archivedFiles(bytes);
  if (!files.ok || files.value.length === 0) {
    tellFailure(tell, key, files.ok ? { kind: "empty" } : files.error);
    return [];
  }
  const members = files.value.map((file) => ({
    key: `${key}/${file.name}`,
    name: `${name}/${file.name}`,
    bytes: file.size,
    unfold: () => file.unfold(),
  }));
  tell({
    kind: "unpacked",
    key,
    members: members.map((member) => ({ key: member.key, name: member.name, bytes: member.bytes })),
  });
  return members.flatMap((member) => {
    if (extensionOf(member.name) !== "zip") {
      return [{ key: member.key, name: member.name, bytes: member.unfold }];
    }
    const inner = member.unfold();
    if (inner.ok) return unpacked(member.key, member.name, inner.value, depth - 1, tell);
    tellFailure(tell, member.key, inner.error);
    return [];
  });
}

/** `damaged` where the file has gone or may not be read any more. */
async function bytesOf({ content, name }: FileToRead): Promise<Result<Uint8Array, ReadFailure>> {
  if (content.size > LARGEST_FILE) {
    return { ok: false, error: { kind: "too-large", bytes: content.size, limit: LARGEST_FILE } };
  }
  try {
    return ok(new Uint8Array(await content.arrayBuffer()));
  } catch {
    return { ok: false, error: { kind: "damaged", detail: name } };
  }
}

function tellFailure(tell: Tell, key: string, failure: ReadFailure): void {
  tell({ kind: "file", key, state: { kind: "failed", failure } });
}
