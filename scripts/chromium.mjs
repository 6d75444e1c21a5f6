import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

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
  console.log(`Installing ${missing.join(" and ")} …`);
  const installed = asRoot(["apt-get", "update"]) && asRoot(["apt-get", "install", "-y", ...missing]);
  if (installed && existsSync(chromium)) return null;
  return existsSync(chromium)
    ? "A font with Chinese characters is missing and could not be installed (Debian: fonts-noto-cjk)."
    : `${chromium} is missing and could not be installed. Install Chromium, or name it in CHROMIUM_PATH.`;
}

function hasChineseFont() {
  const found = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  // Outside Linux there is no fc-list, and the system brings its own Chinese fonts.
  if (found.error) return process.platform !== "linux";
  return found.stdout.trim() !== "";
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
