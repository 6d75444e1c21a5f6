import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";

/** Where the web server of the browser tests is; Debian keeps it out of a user's PATH. */
export const nginxPath = process.env.NGINX_PATH ?? "/usr/sbin/nginx";

/** The browser of the extended support release, which the tests look at every view with. */
export const firefoxPath = process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr";

const refusal = "/usr/sbin/policy-rc.d";

/**
 * Makes sure that browser tests have Chromium and Chinese fonts, installing Debian's packages where that is possible.
 * @returns null, or the sentence that says what is missing
 */
export function ensureChromium() {
  const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const missing = [
    ...(existsSync(chromium) ? [] : ["chromium"]),
    ...(hasChineseFont() ? [] : ["fonts-noto-cjk"]),
  ];
  if (missing.length === 0) return null;
  if (install(missing) && existsSync(chromium)) return null;
  return existsSync(chromium)
    ? "A font with Chinese characters is missing and could not be installed (Debian: fonts-noto-cjk)."
    : `${chromium} is missing and could not be installed. Install Chromium, or name it in CHROMIUM_PATH.`;
}

/**
 * Makes sure that nginx is there, without ever starting it as a service: a server that runs already is left alone.
 * @returns null, or the sentence that says what is missing
 */
export function ensureNginx() {
  if (existsSync(nginxPath)) return null;
  if (withoutStartingServices(() => install(["nginx"])) && existsSync(nginxPath)) return null;
  return `${nginxPath} is missing and could not be installed. Install nginx (Debian: nginx), or name it in NGINX_PATH.`;
}

/**
 * Makes sure that Firefox ESR is there, installing Debian's package where that is possible.
 * @returns null, or the sentence that says what is missing
 */
export function ensureFirefox() {
  if (existsSync(firefoxPath) || (install(["firefox-esr"]) && existsSync(firefoxPath))) return null;
  return `${firefoxPath} is missing and could not be installed. Install Firefox ESR, or name it in FIREFOX_PATH.`;
}

/** Debian asks this file whether a service may start with its package; where there is one already it stays. */
function withoutStartingServices(installing) {
  if (existsSync(refusal) || process.getuid?.() !== 0) return installing();
  writeFileSync(refusal, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    return installing();
  } finally {
    rmSync(refusal);
  }
}

function hasChineseFont() {
  const found = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  // Outside Linux there is no fc-list, and the system brings its own Chinese fonts.
  if (found.error) return process.platform !== "linux";
  return found.stdout.trim() !== "";
}

function install(packages) {
  console.log(`Installing ${packages.join(" and ")} …`);
  return (
    asRoot(["apt-get", "update"]) &&
    asRoot(["apt-get", "install", "-y", "--no-install-recommends", ...packages])
  );
}

function asRoot(command) {
  const isRoot = process.getuid?.() === 0;
  const [program, ...rest] = isRoot ? command : ["sudo", "-n", ...command];
  const done = spawnSync(program, rest, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (done.status !== 0 && !done.error) console.error((done.stderr ?? "").trim());
  return done.status === 0;
}
