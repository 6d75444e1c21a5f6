// Writes public/icons/ from public/favicon.svg: `npx tsx scripts/icons.ts`, when that picture changes.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "public/icons");
const svg = readFileSync(join(root, "public/favicon.svg"), "utf8");
/** Systems cut a maskable icon to their own shape: its ground reaches the edges, its figure stays in the middle. */
const maskable = svg.replace(' rx="7"', "").replace("<path ", '<path transform="translate(4 4) scale(.75)" ');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic"],
});
await draw(svg, 192, "icon-192.png");
await draw(svg, 512, "icon-512.png");
await draw(maskable, 512, "maskable-512.png");
await browser.close();

async function draw(picture: string, size: number, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${picture}`);
  await page.screenshot({ path: join(folder, name), omitBackground: true });
  await page.close();
}
