// Pictures of the built app: every address given (`npm run screenshots -- "?view=checks"`), wide and narrow,
// light and dark, in both languages, into test-results/screenshots.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "test-results/screenshots");
const asked = process.argv.slice(2);
const addresses = asked.length > 0 ? asked : ["?view=overview"];

mkdirSync(folder, { recursive: true });
const server = await preview({ root, logLevel: "warn", preview: { port: 4300 } });
const [home] = server.resolvedUrls?.local ?? [];
if (home === undefined) throw new Error("preview did not start");
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic"],
});
for (const address of addresses) {
  for (const width of [1280, 360]) {
    for (const theme of ["light", "dark"]) {
      for (const language of ["zh-CN", "en"]) await takePicture(home, { address, width, theme, language });
    }
  }
}
await browser.close();
await server.close();

interface Picture {
  readonly address: string;
  readonly width: number;
  readonly theme: string;
  readonly language: string;
}

async function takePicture(base: string, { address, width, theme, language }: Picture): Promise<void> {
  const url = new URL(address, base);
  url.searchParams.set("theme", theme);
  url.searchParams.set("lang", language);
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
  await page.goto(url.href, { waitUntil: "networkidle" });
  const name = address.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "") || "home";
  const path = join(folder, `${name}-${String(width)}-${theme}-${language}.png`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(path);
}
