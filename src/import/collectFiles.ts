import type { ReadFailure } from "../core/file/readFailure.ts";
import type { PublishedFile } from "../ingest/pipeline.ts";
import { sniff } from "../ingest/readers/sniff.ts";
import { archiveMembers, unpackMember } from "./archive.ts";
import type { FileToRead, ReadNews, ReadRequest } from "./protocol.ts";
import { sha256 } from "./sha256.ts";

/** A file with the key the page knows it by. */
export interface CollectedFile {
  readonly key: string;
  readonly published: PublishedFile;
}

/** The most bytes a given file may have: no published disclosure comes near. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The files of a request with their bytes; archives are unpacked. What cannot be had is told and left out. */
export async function collectFiles(
  request: ReadRequest,
  tell: (news: ReadNews) => void,
): Promise<readonly CollectedFile[]> {
  const collected: CollectedFile[] = [];
  for (const file of request.files) {
    const fail = (failure: ReadFailure): void => {
      tell({ kind: "file", key: file.key, state: { kind: "failed", failure } });
    };
    if (file.content.size > LARGEST_FILE) {
      fail({ kind: "too-large", bytes: file.content.size, limit: LARGEST_FILE });
      continue;
    }
    const bytes = await bytesOf(file);
    if (bytes === null) {
      fail({ kind: "damaged", detail: file.name });
      continue;
    }
    const sniffed = sniff(file.name, bytes);
    if (!("kind" in sniffed) || sniffed.kind !== "zip") {
      if (isWanted(file.key, request)) collected.push(published(file.key, file.name, bytes, request));
      continue;
    }
    const members = archiveMembers(file.key, file.name, bytes);
    if (!members.ok) {
      fail(members.error);
      continue;
    }
    tell({
      kind: "unpacked",
      key: file.key,
      members: members.value.map(({ key, name, bytes: size }) => ({ key, name, bytes: size })),
    });
    for (const member of members.value.filter(({ key }) => isWanted(key, request))) {
      const unpacked = unpackMember(bytes, member);
      if (unpacked.ok) collected.push(published(member.key, member.name, unpacked.value, request));
      else tell({ kind: "file", key: member.key, state: { kind: "failed", failure: unpacked.error } });
    }
  }
  return collected;
}

function isWanted(key: string, { only }: ReadRequest): boolean {
  return only === null || only.includes(key);
}

/** Null where the file has gone or may not be read any more. */
async function bytesOf({ content }: FileToRead): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return null;
  }
}

function published(key: string, path: string, bytes: Uint8Array, { given }: ReadRequest): CollectedFile {
  const said = given[key];
  const name = path.slice(path.lastIndexOf("/") + 1);
  return {
    key,
    published: { name, bytes, sha256: sha256(bytes), ...(said === undefined ? {} : { given: said }) },
  };
}
