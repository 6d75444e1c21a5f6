import { disclosureId } from "../../core/budget/disclosureId.ts";
import { findBody, newBodyKey, type Body, type Register } from "../../core/budget/register.ts";
import type { Phase, Scope } from "../../core/budget/vocabulary.ts";
import {
  fullRegionName,
  regionInName,
  regionOf,
  type Region,
  type Regions,
} from "../../core/classification/region.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure } from "../readers/block.ts";
import type { SelfDescription } from "./selfDescription.ts";

/** Whose disclosure a document is part of: documents of equal identity make up one disclosure. */
export interface Identity {
  /** As `disclosureId` composes it. */
  readonly id: string;
  readonly region: Region;
  readonly department: {
    readonly key: string;
    readonly code: string | null;
    readonly name: string;
    readonly parent: string | null;
  };
  readonly year: number;
  readonly phase: Phase;
  readonly scope: Scope;
}

/** What is known beside the document: the project's register and lists, and what the user says. */
export interface Known {
  readonly register: Register;
  readonly regions: Regions;
  /** 6-digit code given by the user; null to take it from the document. */
  readonly region: string | null;
  /** Key of a registered body given by the user; null to go by the name in the document. */
  readonly department?: string | null;
  /** Given by the user for a document that prints none. */
  readonly year?: number | null;
}

/**
 * Finds out whose disclosure a document is. The region is the user's, else the register's, else
 * the one the name begins with, else the one in a project code.
 * @returns `department-unknown` for a name that is not registered and prints no code, or whose
 *   code another registered name has: it is asked about, never merged or split silently
 */
export function identify(said: SelfDescription, known: Known): Result<Identity, ReadFailure> {
  const { departmentName: name, departmentCode: code } = said;
  const year = said.year ?? known.year ?? null;
  const chosen = known.register.bodies.find(({ key }) => key === known.department);
  if (chosen === undefined && name === null) {
    return err({ kind: "department-unknown", name: "", region: known.region, code, nearest: [] });
  }
  if (year === null) return err({ kind: "year-unknown" });
  if (chosen !== undefined) return ok(registered(said, year, chosen, known));
  return named(said, name ?? "", year, known);
}

function named(
  said: SelfDescription,
  name: string,
  year: number,
  known: Known,
): Result<Identity, ReadFailure> {
  const code = said.departmentCode;
  const region = regionFor(said, name, known);
  if (region === null) return err({ kind: "region-unknown" });
  const match = findBody(known.register, { region: region.code, code, name });
  if (match.kind === "proposed") {
    const key = newBodyKey(region.code, code, name);
    const isTaken = known.register.bodies.some((body) => body.key === key);
    if (code === null || isTaken) {
      return err({
        kind: "department-unknown",
        name,
        region: region.code,
        code,
        nearest: match.nearest.map(({ body }) => body.names[0]),
      });
    }
    return ok(identityOf(said, year, wholly(region, known), { key, code, name, parent: null }));
  }
  const { key, parent, names } = match.body;
  return ok(identityOf(said, year, wholly(region, known), { key, code, name: names[0], parent }));
}

/** The identity under a body that the user has named. */
function registered(said: SelfDescription, year: number, body: Body, known: Known): Identity {
  const { key, parent, names } = body;
  const region = regionOf(known.regions, body.region) ?? unlisted(body.region);
  const code = said.departmentCode;
  return identityOf(said, year, wholly(region, known), { key, code, name: names[0], parent });
}

function identityOf(
  { phase, scope }: SelfDescription,
  year: number,
  region: Region,
  department: Identity["department"],
): Identity {
  const id = disclosureId({ department, year, phase, scope });
  return { id, region, department, year, phase, scope };
}

function regionFor(said: SelfDescription, name: string, known: Known): Region | null {
  if (known.region !== null) return regionOf(known.regions, known.region) ?? unlisted(known.region);
  const match = findBody(known.register, { region: null, code: said.departmentCode, name });
  if (match.kind === "found")
    return regionOf(known.regions, match.body.region) ?? unlisted(match.body.region);
  const named = regionInName(known.regions, name);
  if (named !== null) return named;
  return said.projectCode === null ? null : regionOf(known.regions, said.projectCode);
}

/** Counties of one name lie in several provinces, so a disclosure names its region from the province down. */
function wholly(region: Region, { regions }: Known): Region {
  return { code: region.code, name: fullRegionName(regions, region.code) || region.name };
}

/** A development zone has a code of its own that the list does not hold. */
function unlisted(code: string): Region {
  return { code, name: code };
}
