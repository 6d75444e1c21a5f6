import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Body, Register } from "../../src/core/budget/register.ts";
import { published, read, readOptions } from "./published.ts";

const FOLDER = new URL("../fixtures/ingest/formats/", import.meta.url);
const all = readdirSync(FOLDER);
const files = all.filter(
  (file) => /\.(docx|pdf|xlsx)$/u.test(file) && all.includes(file.replace(/[^.]+$/u, "layout")),
);

/** The register with the body whose name the document begins with. */
function registered(file: string): Register {
  const text = readFileSync(new URL(file.replace(/[^.]+$/u, "layout"), FOLDER), "utf8");
  const name = /^(\p{Script=Han}+?)20\d{2}年/mu.exec(text)?.[1] ?? "";
  const { register } = readOptions();
  const own = register.bodies.slice(0, 1).map((body): Body => ({ ...body, names: [name], codes: {} }));
  return { ...register, bodies: own };
}

describe("documents whose sums are right, through the whole pipeline", () => {
  it.each(files)("finds no two places of %s that differ, and no cell it cannot read", async (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
    const options = { region: "130532", register: registered(file) };
    const { disclosures } = await read([published(file, bytes)], options);
    const findings = disclosures.flatMap((each) => each.findings);
    const wrong = findings.filter(({ outcome, rule }) => outcome === "differs" || rule === "readable-amount");
    expect(findings.length).toBeGreaterThan(0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
