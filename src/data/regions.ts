import { readRegions, type RegionFile, type Regions } from "../core/classification/region.ts";
import { REFERENCE_VERSION } from "../core/classification/referenceNames.ts";
import { readReferenceFile } from "./reference.ts";

/** The regions of a data package, to choose one from; null where its list cannot be had. */
export async function loadRegions(folder: URL, fetcher: typeof fetch): Promise<Regions | null> {
  try {
    const response = await fetcher(new URL("reference/regions.json", folder));
    const read = readReferenceFile<RegionFile>(REFERENCE_VERSION)(await response.text());
    return read.ok ? readRegions(read.value) : null;
  } catch {
    return null;
  }
}
