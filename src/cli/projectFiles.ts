import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Register } from "../core/budget/register.ts";
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

function ownOrShipped(out: string, path: string): string {
  try {
    return readFileSync(join(out, path), "utf8");
  } catch {
    return readFileSync(new URL(path, PROJECT_DATA), "utf8");
  }
}
