import { REGISTER_VERSION } from "../core/budget/register.ts";
import type { Register } from "../core/budget/register.ts";
import { REFERENCE_VERSION } from "../core/classification/referenceNames.ts";
import { CODE_CHANGES_VERSION } from "../core/classification/codeChanges.ts";
import type { CodeChange, CodeChangeFile } from "../core/classification/codeChanges.ts";
import type { EnglishClassNames, ReferenceFile } from "../core/classification/referenceNames.ts";
import { err, ok } from "../core/result.ts";
import type { Result } from "../core/result.ts";

/** Names beside the documents' own: bodies with pinyin, functions with pinyin, classes in English. */
export interface Reference {
  readonly register: Register;
  readonly functions: ReferenceFile;
  readonly classNames: EnglishClassNames;
  /** How codes moved from year to year; null where the data package does not say. */
  readonly codeChanges: readonly CodeChange[] | null;
}

/** Reads one of the site's own reference files; the error says which version it has. */
export function readReferenceFile<T extends { readonly version: number }>(
  expected: number,
): (json: string) => Result<T, { readonly kind: "version"; readonly found: unknown }> {
  return (json) => {
    const file = JSON.parse(json) as T;
    return file.version === expected ? ok(file) : err({ kind: "version", found: file.version });
  };
}

export const readRegister = readReferenceFile<Register>(REGISTER_VERSION);
export const readFunctions = readReferenceFile<ReferenceFile>(REFERENCE_VERSION);
export const readClassNames = readReferenceFile<EnglishClassNames>(REFERENCE_VERSION);
export const readCodeChanges = readReferenceFile<CodeChangeFile>(CODE_CHANGES_VERSION);
