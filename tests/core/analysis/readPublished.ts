import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import type { Register } from "../../../src/core/budget/register.ts";
import { readRegions, type RegionFile } from "../../../src/core/classification/region.ts";
import { readDisclosures } from "../../../src/ingest/pipeline.ts";
import { loadPdfTools } from "../../../src/cli/pdfTools.ts";
import { sourcesFolder } from "../../sources.ts";

const data = new URL("../../../public/data/", import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), "utf8"));

/** One published document as the project ships it: figures, codes, names and labels, no prose. */
export async function readPublished(file: string): Promise<Disclosure> {
  const bytes = readFileSync(join(sourcesFolder, file));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { disclosures } = await readDisclosures([{ name: file, bytes: new Uint8Array(bytes), sha256 }], {
    keepProse: false,
    register: json("departments.json") as Register,
    tools: { pdf: loadPdfTools },
    reference: { regions: readRegions(json("reference/regions.json") as RegionFile) },
  });
  const [read] = disclosures;
  if (read === undefined) throw new Error(`${file} is not read`);
  return read.disclosure;
}
