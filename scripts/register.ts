/**
 * Fills in the pinyin of every body in the register, after bodies were added to it by hand:
 * `npx tsx scripts/register.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Body, Register } from "../src/core/budget/register.ts";
import { initialsOf, syllablesOf } from "./pinyin.ts";

const FILE = new URL("../public/data/departments.json", import.meta.url);

const register = JSON.parse(readFileSync(FILE, "utf8")) as Register;
const bodies = register.bodies.map(withPinyin);
writeFileSync(FILE, `${JSON.stringify({ ...register, bodies }, null, 2)}\n`);
console.log(`departments.json: ${bodies.length} bodies`);

function withPinyin(body: Body): Body {
  const [name] = body.names;
  return { ...body, search: { pinyin: syllablesOf(name), initials: initialsOf(name) } };
}
