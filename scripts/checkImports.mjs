// Checks the import directions, and that dependency-cruiser saw every module: it passes when it sees none.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

const { output } = await cruise(
  ["src"],
  { ...options, ruleSet: { forbidden }, validate: true },
  options.enhancedResolveOptions,
  { tsConfig: extractTSConfig(options.tsConfig.fileName) },
);
const seen = new Set(output.modules.map(({ source }) => source).filter(isOurModule));
const written = readdirSync("src", { recursive: true })
  .map((path) => join("src", path).replaceAll("\\", "/"))
  .filter(isOurModule);
const missed = written.filter((path) => !seen.has(path));

for (const { from, to, rule, cycle } of output.summary.violations) {
  console.log(`${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(" → ") ?? to}`);
}
for (const path of missed) console.log(`not seen: ${path}`);
console.log(`${seen.size} of ${written.length} modules, ${output.summary.violations.length} violations`);
if (output.summary.violations.length > 0 || missed.length > 0 || written.length === 0) process.exit(1);

function isOurModule(path) {
  return /^src\/.*\.tsx?$/.test(path) && !path.endsWith(".d.ts");
}
