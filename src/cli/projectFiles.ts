import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeNames } from "../ingest/assemble/assembleTable.ts";
import type { Register } from "../core/budget/register.ts";
import { referenceNames, type ReferenceFile } from "../core/classification/referenceNames.ts";
import { readRegions, type RegionFile, type Regions } from "../core/classification/region.ts";

const PROJECT_DATA = new URL("../../public/data/", import.meta.url);

/** The register of bodies: the output folder's own where it has one, else the project's. */
export function loadRegister(out: string): Register {
  return JSON.parse(ownOrShipped(out, "departments.json")) as Register;
}

/** The list of regions: the output folder's own where it has one, else the project's. */
export function loadRegions(out: string): Regions {
  return readRegions(JSON.parse(ownOrShipped(out, "reference/regions.json")) as RegionFile);
}

/** The names of functional and economic codes. */
export function loadCodeNames(out: string): CodeNames {
  const names = (path: string) => referenceNames(JSON.parse(ownOrShipped(out, path)) as ReferenceFile);
  return { functional: names("reference/functional.json"), economic: names("reference/economic.json") };
}

function ownOrShipped(out: string, path: string): string {
  try {
    return readFileSync(join(out, path), "utf8");
  } catch {
    return readFileSync(new URL(path, PROJECT_DATA), "utf8");
  }
}
