import { withOwnNames } from "../core/budget/ownNames.ts";
import type { Register } from "../core/budget/register.ts";
import {
  referenceNames,
  type ReferenceFile,
  type ReferenceNames,
} from "../core/classification/referenceNames.ts";
import { readRegions, type RegionFile, type Regions } from "../core/classification/region.ts";
import type { ReadRequest } from "./protocol.ts";

/** What recognising a document draws on beside its own words. */
export interface Reference {
  readonly register: Register;
  readonly regions: Regions;
  readonly names: { readonly functional: ReferenceNames; readonly economic: ReferenceNames };
}

/** Gives the text of a file of a data package, "reference/regions.json"; rejects where it cannot be had. */
export type FetchText = (path: string) => Promise<string>;

/** The register, with the reader's own names in it, and the lists, from a data package. */
export async function loadReference({ names }: ReadRequest, fetchText: FetchText): Promise<Reference> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await fetchText(path));
  const [register, regions, functional, economic] = await Promise.all([
    json("departments.json"),
    json("reference/regions.json"),
    json("reference/functional.json"),
    json("reference/economic.json"),
  ]);
  return {
    register: withOwnNames(register as Register, names),
    regions: readRegions(regions as RegionFile),
    names: {
      functional: referenceNames(functional as ReferenceFile),
      economic: referenceNames(economic as ReferenceFile),
    },
  };
}
