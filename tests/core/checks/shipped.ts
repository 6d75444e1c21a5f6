import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { relatedDisclosures } from "../../../src/core/budget/relatedEditions.ts";
import type { CheckResult, RuleId } from "../../../src/core/checks/checkResult.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import { readDisclosure } from "../../../src/core/file/readDisclosure.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../public/data/disclosures");

/** The disclosures that the project ships, read from published documents. */
export const SHIPPED: readonly Disclosure[] = readdirSync(folder).map((name) => {
  const read = readDisclosure(readFileSync(join(folder, name), "utf8"));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
  return read.value;
});

/** What a rule finds in the shipped disclosure of a body and year, held against the other shipped ones. */
export function foundIn(name: string, year: number, rule: RuleId): readonly CheckResult[] {
  const disclosure = SHIPPED.find((each) => each.department.name.includes(name) && each.year === year);
  if (disclosure === undefined) throw new Error(`no shipped disclosure of ${name} for ${year}`);
  return runChecks(disclosure, relatedDisclosures(disclosure, SHIPPED)).filter((each) => each.rule === rule);
}

/** Both sides as printed, with what came of them: "100 万元 − 相等 = 110.00 differs". */
export function sides(results: readonly CheckResult[]): readonly string[] {
  return results.map(({ parts, whole, outcome }) => {
    const terms = parts.map(
      ({ sign, printed }, at) => `${sign === -1 ? "− " : at > 0 ? "+ " : ""}${printed.join(" × ")}`,
    );
    return `${terms.join(" ")} = ${whole?.printed.join("") ?? ""} ${outcome}`;
  });
}
