import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const oldestNode = [20, 19];

/** Stops with a sentence when this Node cannot run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Node ${oldestNode.join(".")} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs what package-lock.json names when node_modules lacks it or holds another version. */
export function ensureDependencies(root) {
  if (dependenciesInstalled(root)) return;
  console.log("Installing dependencies …");
  // A production NODE_ENV would leave out the build tools.
  const done = spawnSync("npm", ["ci", "--include=dev", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.status === 0) return;
  console.error("npm ci failed, see above.");
  process.exit(1);
}

function dependenciesInstalled(root) {
  try {
    const wanted = packagesOf(join(root, "package-lock.json"));
    const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
    return Object.entries(wanted).every(
      ([path, { optional, version }]) => path === "" || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}
