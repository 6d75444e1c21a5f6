// npm test: every check in order, one line each, and at the end "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { ensureDependencies, requireNode } from "./dependencies.mjs";
import { ensureChromium, ensureFirefox, ensureNginx } from "./systemPackages.mjs";
import { browserCount, unitCount } from "./testReports.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, "test-results");
const unitReport = join(results, "unit.json");
const browserReport = join(results, "browser.json");

requireNode();
ensureDependencies(root);
const noBrowser = ensureChromium();
const noFirefox = ensureFirefox();
const noServer = ensureNginx();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
await inTwoLanes([
  // The longest first; the others pass by beside it.
  ["lint", bin("eslint", "--max-warnings", "0", ".")],
  ["format", bin("prettier", "--check", "--log-level", "warn", ".")],
  ["types: app", bin("tsc", "-p", "tsconfig.json")],
  ["types: core", bin("tsc", "-p", "tsconfig.core.json")],
  ["types: node", bin("tsc", "-p", "tsconfig.node.json")],
  ["imports", node("scripts/checkImports.mjs")],
  ["unused code", bin("knip", "--no-progress")],
]);
await check("build", bin("vite", "build", "--logLevel", "warn"));
await check("prerender", node("scripts/prerender.mjs"));
await check("service worker", node("scripts/serviceWorker.mjs"));
await check("budgets", node("scripts/budgets.mjs"), { showOutput: true });
await check(
  "unit tests",
  bin("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`),
  { count: () => unitCount(unitReport, root) },
);
// Without nginx the same files are served by vite preview, which leaves headers and missing pages unproved.
if (noServer !== null) report("nginx", 0, { passed: 0, failed: 1, notes: [] }, noServer);
if (noFirefox !== null) report("firefox", 0, { passed: 0, failed: 1, notes: [] }, noFirefox);
if (noBrowser === null) {
  await check("browser tests", bin("playwright", "test"), { count: () => browserCount(browserReport) });
} else {
  report("browser tests", 0, { passed: 0, failed: 1, notes: [] }, noBrowser);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Checks that read the sources alone: each lane takes the next one that waits. */
async function inTwoLanes(waiting) {
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await check(...next);
  };
  await Promise.all([lane(), lane()]);
}

/** Runs one command; `count` reads how many tests it ran, otherwise the command itself counts as one. */
async function check(name, [program, ...args], { count, showOutput = false } = {}) {
  const start = performance.now();
  const { status, output } = await run(program, args);
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, notes: [] };
  // A runner that ended badly without a failed test (or ran none) has failed all the same.
  const silent = counted.failed === 0 && (status !== 0 || counted.passed === 0);
  const outcome = silent ? { ...counted, failed: 1 } : counted;
  report(name, performance.now() - start, outcome, outcome.failed > 0 || showOutput ? output : "");
}

function report(name, milliseconds, { passed, failed, notes }, output) {
  total.passed += passed;
  total.failed += failed;
  const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : "";
  const seconds = (milliseconds / 1000).toFixed(1).padStart(6);
  console.log(`${failed === 0 ? "✓" : "✗"} ${name.padEnd(15)}${seconds} s${counts}`);
  for (const note of notes) console.log(`    ${note}`);
  if (output.trim() !== "") console.log(output.trimEnd().replaceAll(/^/gm, "    "));
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.on("close", (status) => resolve({ status, output }));
  });
}

function bin(name, ...args) {
  return [join(root, "node_modules", ".bin", name), ...args];
}

function node(...args) {
  return [process.execPath, ...args];
}
