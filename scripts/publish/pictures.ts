import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { cardSvg, type CardFonts } from "../../src/portal/Card.tsx";
import { CARD } from "../../src/portal/cardSize.ts";
import type { Published, PublishedSite } from "../../src/portal/publishedSite.ts";
import { picturePath } from "../../src/portal/sitePaths.ts";

/** Fonts with Chinese that pictures are set in, found on this machine. */
export interface ChineseFonts extends CardFonts {
  readonly files: readonly string[];
}

/** Finds Chinese fonts by fontconfig; null where there are none: words would be boxes. */
export function chineseFonts(): ChineseFonts | null {
  const sans = fontLike("Noto Sans CJK SC");
  if (sans === null) return null;
  const bold = fontLike("Noto Sans CJK SC:bold");
  const serif = fontLike("Noto Serif CJK SC:bold") ?? sans;
  const files = [sans, bold, serif].flatMap((font) => (font === null ? [] : [font.file]));
  return { sans: sans.family, serif: serif.family, files: [...new Set(files)] };
}

/** Pictures drawn before, by what they show: an update of a site draws only what has changed. */
const drawn = fileURLToPath(new URL("../../node_modules/.cache/mingzhang/cards", import.meta.url));

/** Writes the picture of each disclosure as PNG, as many at once as there are processors. */
export async function writePictures(
  folder: string,
  site: PublishedSite,
  all: readonly Published[],
  fonts: ChineseFonts,
): Promise<void> {
  mkdirSync(drawn, { recursive: true });
  const waiting = [...all];
  const draw = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const file = join(folder, picturePath(next.entry));
      mkdirSync(dirname(file), { recursive: true });
      copyFileSync(await pictureOf(cardSvg(next, site, fonts), fonts), file);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
}

/** The file of the picture, drawn where it is not kept already. */
async function pictureOf(svg: string, fonts: ChineseFonts): Promise<string> {
  const name = createHash("sha256").update(svg).update(fonts.files.join()).digest("hex").slice(0, 32);
  const file = join(drawn, `${name}.png`);
  if (existsSync(file)) return file;
  const picture = await renderAsync(svg, {
    fitTo: { mode: "width", value: CARD.width },
    font: { fontFiles: [...fonts.files], loadSystemFonts: false, defaultFontFamily: fonts.sans },
  });
  const unnamed = `${file}.${String(process.pid)}`;
  writeFileSync(unnamed, picture.asPng());
  renameSync(unnamed, file);
  return file;
}

interface Font {
  readonly family: string;
  readonly file: string;
}

/** The font that fontconfig gives for a pattern; null where it has no Chinese, or there is no fontconfig. */
function fontLike(pattern: string): Font | null {
  const format = "%{file}\t%{family[0]}\t%{lang}";
  const found = spawnSync("fc-match", ["-f", format, `${pattern}:lang=zh-cn`], { encoding: "utf8" });
  if (found.error !== undefined || found.status !== 0) return null;
  const [file = "", family = "", languages = ""] = found.stdout.split("\t");
  return languages.split("|").includes("zh-cn") ? { family, file } : null;
}
