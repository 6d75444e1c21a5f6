import { hexColour } from "../../charts/palette.ts";
import { textWidth } from "../../charts/textWidth.ts";
import { wrapText } from "../../charts/wrapText.ts";

/** What an image says besides its picture, so that it can stand alone. */
export interface ImageWords {
  readonly title: string;
  /** Body, year, unit: the line under the title. */
  readonly subtitle: string;
  /** Document, table and page, and the address of the page: the line at the foot. */
  readonly source: string;
}

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const INK = hexColour("ink", "light");
const QUIET = hexColour("ink-2", "light");

/** Properties that stylesheets and custom properties decide; in a file they have to be written out. */
const RESOLVED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

/**
 * The picture of a chart as an SVG file in the light theme on white: colours and type written out,
 * with title, unit and source, readable in any program.
 * @param chart the drawn chart; it is copied, never changed
 */
export function svgFile(chart: SVGSVGElement, words: ImageWords): string {
  const { width, height } = sizeOf(chart);
  const outer = document.createElementNS(SVG, "svg");
  const full = width + 2 * MARGIN;
  const title = written(words.title, 20, INK, full, 600);
  const subtitle = written(words.subtitle, 12, QUIET, full, 400);
  const source = written(words.source, 12, QUIET, full, 400);
  const top = MARGIN + title.height + subtitle.height + 12;
  const foot = top + height + 12;
  const whole = foot + source.height + MARGIN;
  outer.setAttribute("xmlns", SVG);
  outer.setAttribute("width", String(full));
  outer.setAttribute("height", String(whole));
  outer.setAttribute("viewBox", `0 0 ${full} ${whole}`);
  outer.append(ground(full, whole), title.at(MARGIN), subtitle.at(MARGIN + title.height + 4));
  const [picture, patterns] = inLightTheme(() => [resolvedCopy(chart), sharedPatterns(chart)] as const);
  picture.prepend(...patterns);
  picture.setAttribute("x", String(MARGIN));
  picture.setAttribute("y", String(top));
  picture.setAttribute("width", String(width));
  picture.setAttribute("height", String(height));
  outer.append(picture, source.at(foot));
  return new XMLSerializer().serializeToString(outer);
}

/**
 * The same as a PNG, twice as many pixels as on screen.
 * @throws where the browser cannot draw the image or refuses the canvas
 */
export async function pngFile(chart: SVGSVGElement, words: ImageWords): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgFile(chart, words)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas to draw on");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) =>
        blob === null ? reject(new Error("no image from the canvas")) : resolve(blob),
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function sizeOf(chart: SVGSVGElement): { readonly width: number; readonly height: number } {
  const box = chart.viewBox.baseVal;
  if (chart.hasAttribute("viewBox")) return { width: box.width, height: box.height };
  const { width, height } = chart.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

/** Runs while the page's colours are those of the light theme, forced by no device; nothing is painted in between. */
function inLightTheme<T>(copy: () => T): T {
  const page = document.documentElement;
  const chosen = page.dataset["theme"];
  page.dataset["theme"] = "light";
  page.dataset["image"] = "";
  try {
    return copy();
  } finally {
    delete page.dataset["image"];
    if (chosen === undefined) delete page.dataset["theme"];
    else page.dataset["theme"] = chosen;
  }
}

/** Copies of the patterns that the chart's fills name and the page holds outside of it. */
function sharedPatterns(chart: SVGSVGElement): readonly SVGElement[] {
  const named = [...chart.querySelectorAll("[fill^='url(#']")].flatMap(
    (mark) => /^url\(#(.+)\)$/u.exec(mark.getAttribute("fill") ?? "")?.[1] ?? [],
  );
  return [...new Set(named)].flatMap((id) => {
    const pattern = document.getElementById(id);
    return pattern instanceof SVGElement && !chart.contains(pattern) ? [resolvedCopy(pattern)] : [];
  });
}

function resolvedCopy<T extends SVGElement>(chart: T): T {
  const copy = chart.cloneNode(true) as T;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  originals.forEach((original, i) => {
    const target = copies[i];
    if (target === undefined) return;
    const look = getComputedStyle(original);
    if (look.display === "none") {
      target.setAttribute("display", "none");
      return;
    }
    for (const property of RESOLVED) target.setAttribute(property, look.getPropertyValue(property));
    for (const name of ["class", "style", "tabindex", "role", "data-key", "aria-pressed"])
      target.removeAttribute(name);
  });
  for (const hidden of copy.querySelectorAll("[display=none]")) hidden.remove();
  return copy;
}

function ground(width: number, height: number): SVGRectElement {
  const rect = document.createElementNS(SVG, "rect");
  rect.setAttribute("width", String(width));
  rect.setAttribute("height", String(height));
  rect.setAttribute("fill", "#fff");
  return rect;
}

interface Written {
  readonly height: number;
  readonly at: (y: number) => SVGGElement;
}

function written(text: string, size: number, colour: string, full: number, weight: 400 | 600): Written {
  const room = full - 2 * MARGIN;
  const lines = textWidth(text, size) <= room ? [text] : (wrapText(text, size, room, 20) ?? [text]);
  const step = Math.round(size * 1.4);
  return {
    height: lines.length * step,
    at: (y) => {
      const group = document.createElementNS(SVG, "g");
      group.setAttribute(
        "font-family",
        '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif',
      );
      lines.forEach((line, i) => {
        const element = document.createElementNS(SVG, "text");
        element.textContent = line;
        element.setAttribute("x", String(MARGIN));
        element.setAttribute("y", String(y + i * step + size));
        element.setAttribute("font-size", String(size));
        element.setAttribute("font-weight", String(weight));
        element.setAttribute("fill", colour);
        group.append(element);
      });
      return group;
    },
  };
}
