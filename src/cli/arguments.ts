import { err, ok, type Result } from "../core/result.ts";

/** What `npm run ingest` was asked to do. */
export interface IngestArguments {
  readonly files: readonly string[];
  readonly out: string;
  readonly region: string | null;
  /** A JSON file of what is known beside the documents; null where none is given. */
  readonly sources: string | null;
  readonly keepProse: boolean;
  readonly json: boolean;
  readonly language: "zh" | "en";
}

/** Why a command line cannot be followed. */
export type UsageError =
  | { readonly kind: "no-files" }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "bad-value"; readonly option: string; readonly value: string }
  | { readonly kind: "bad-sources"; readonly path: string; readonly detail: string };

/** Reads the arguments after the command; options may stand anywhere among the files. */
export function readArguments(words: readonly string[]): Result<IngestArguments, UsageError> {
  const files: string[] = [];
  const values = new Map<string, string>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith("--")) files.push(word);
    else if (word === "--no-prose" || word === "--json") values.set(word, "");
    else {
      const [option = "", given] = word.split(/=(.*)/su);
      const value = given ?? rest.shift() ?? "";
      const pattern = VALUED.get(option);
      if (pattern === undefined) return err({ kind: "unknown-option", option });
      if (!pattern.test(value)) return err({ kind: "bad-value", option, value });
      values.set(option, value);
    }
  }
  if (files.length === 0) return err({ kind: "no-files" });
  return ok({
    files,
    out: values.get("--out") ?? "public/data",
    region: values.get("--region") ?? null,
    sources: values.get("--sources") ?? null,
    keepProse: !values.has("--no-prose"),
    json: values.has("--json"),
    language: values.get("--lang") === "en" ? "en" : "zh",
  });
}

const VALUED = new Map([
  ["--out", /^(?!--).+$/u],
  ["--region", /^[0-9]{6}$/u],
  ["--sources", /^(?!--).+$/u],
  ["--lang", /^(?:zh|en)$/u],
]);
