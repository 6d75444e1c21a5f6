import { err, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { FORMATS } from "./formats.ts";
import { extensionOf, sniff } from "./sniff.ts";
import type { ReaderTools } from "./tools.ts";

/**
 * Reads a published file of any known format into paragraphs and grids.
 * @returns `unsupported` with the format to save as where there is no reader for it
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  tools: ReaderTools,
): Promise<Result<ReadFile, ReadFailure>> {
  const sniffed = sniff(name, bytes);
  if ("failure" in sniffed) return err(sniffed.failure);
  const format = FORMATS[sniffed.kind];
  if ("read" in format) return format.read(bytes, tools);
  const named = extensionOf(name);
  const extension = sniffed.kind === "unknown" ? named : sniffed.kind;
  return err({ kind: "unsupported", extension, saveAs: format.saveAs });
}
