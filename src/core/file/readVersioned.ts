import * as v from "valibot";
import { err, ok, type Result } from "../result.ts";
import type { DisclosureFileError } from "./fileError.ts";

/**
 * Reads a value that carries its version, from JSON text or as parsed already.
 * An unknown version is refused by name before the shape is looked at.
 */
export function readVersioned<T>(
  json: unknown,
  version: number,
  schema: v.GenericSchema<unknown, T>,
): Result<T, DisclosureFileError> {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const found = versionOf(parsed.value);
  if (found !== undefined && found !== version) {
    return err({ kind: "unknown-version", found: JSON.stringify(found), expected: version });
  }
  const checked = v.safeParse(schema, parsed.value, { abortEarly: true });
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  return err({
    kind: "wrong-shape",
    path: pathText(issue.path ?? []),
    expected: issue.expected ?? issue.message,
    received: issue.received,
  });
}

function parseJson(json: unknown): Result<unknown, DisclosureFileError> {
  if (typeof json !== "string") return ok(json);
  try {
    return ok(JSON.parse(json.replace(/^\ufeff/u, "")));
  } catch (error) {
    return err({ kind: "not-json", detail: error instanceof Error ? error.message : "" });
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
}

function pathText(path: readonly v.IssuePathItem[]): string {
  return path
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");
}
