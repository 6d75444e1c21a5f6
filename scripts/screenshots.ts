// Pictures of the built app: every address given (`npm run screenshots -- "?view=quality"`), wide and narrow,
// light and dark, in both languages, into test-results/screenshots. With --readme: the picture of the README.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "test-results/screenshots");
const readme = process.argv.includes("--readme");
const asked = process.argv.slice(2).filter((word) => word !== "--readme");
const addresses = asked.length > 0 ? asked : readme ? [] : ["?view=overview"];

mkdirSync(folder, { recursive: true });
const server = await preview({ root, logLevel: "warn", preview: { port: 4300 } });
const [home] = server.resolvedUrls?.local ?? [];
if (home === undefined) throw new Error("preview did not start");
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic"],
});
for (const address of addresses) {
  for (const width of [1280, 768, 360]) {
    for (const theme of ["light", "dark"]) {
      for (const language of ["zh", "en"]) await takePicture(home, { address, width, theme, language });
    }
  }
}
if (readme) {
  const path = join(root, "docs/pictures/tree.png");
  mkdirSync(join(root, "docs/pictures"), { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  await page.goto(new URL("?view=tree&dept=130532-434&node=20103&theme=light", home).href, {
    waitUntil: "networkidle",
  });
  await page.screenshot({ path });
  console.log(path);
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
