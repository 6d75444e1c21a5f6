import { err, ok, type Result } from "../../../core/result.ts";
import type { ReadFailure } from "../block.ts";
import { followContent, type Operator } from "./content.ts";
import type { PdfDocument, PdfFont, PdfLibrary, PdfOperators, PdfPage, PdfTools } from "./library.ts";
import type { PageMarks, UnseenText } from "./marks.ts";
import { pageLayout, type PageLayout } from "./pageLayout.ts";
import { isPicture } from "./picture.ts";
import { isNumbers, matrixOf } from "./matrix.ts";
import { pageMarks } from "./pageMarks.ts";

/** A page as it was read, with what pdf.js complained of while reading it. */
export interface ReadPage {
  /** Null where the page could not be read at all. */
  readonly layout: PageLayout | null;
  /** Whether what the page says is only to be seen. */
  readonly isPicture: boolean;
  /** Glyphs whose character the file does not tell. */
  readonly lost: number;
  /** What became of letters nobody sees. */
  readonly unseen: UnseenText;
  readonly complaints: readonly string[];
  /** How many large pictures it shows. They are not decoded, which would cost most of the time and memory. */
  readonly pictures: number;
}

/** The most pages a file may have; a year's budgets of a whole county fit in. */
export const MOST_PAGES = 1000;
/** The most operators that may draw a page: forty times the fullest page of a published document. */
export const MOST_OPERATORS = 150_000;

/** In pixels; rules drawn as images and small ornaments are smaller. */
const LARGEST_PICTURE = 512 * 512;
/** Complaints about the hinting of outlines and the like, which no character depends on. */
const HARMLESS = /^(?:TT: |Bad value, for key|Knockout groups)/u;
const PICTURE_LEFT_OUT = "Image exceeded maximum allowed size and was removed.";

/** Every page of a PDF, in order, taken apart one by one so that only the text is kept. */
export async function openPdf(
  bytes: Uint8Array,
  { library, cMapUrl, fetches, binaryData, onWarning }: PdfTools,
): Promise<Result<readonly ReadPage[], ReadFailure>> {
  let complaints: string[] = [];
  const stop = onWarning((warning) => {
    if (!HARMLESS.test(warning)) complaints.push(warning);
  });
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: true,
    fontExtraProperties: false,
    isEvalSupported: false,
    useWorkerFetch: fetches,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_PICTURE,
    verbosity: 1,
    ...(binaryData === undefined ? {} : { BinaryDataFactory: binaryData }),
  });
  try {
    const document = await task.promise;
    const pages: ReadPage[] = [];
    if (document.numPages > MOST_PAGES) {
      return err({ kind: "too-many", what: "pages", count: document.numPages, limit: MOST_PAGES });
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const marks = await readPage(document, number, library).catch((error: unknown) => {
        if (error instanceof TooManyOperators) throw error;
        complaints.push(reasonOf(error));
        return null;
      });
      const others = complaints.filter((complaint) => complaint !== PICTURE_LEFT_OUT);
      const pictures = complaints.length - others.length;
      pages.push({
        layout: marks === null ? null : pageLayout(marks),
        isPicture: marks !== null && isPicture(marks, pictures),
        lost: marks?.lost ?? 0,
        unseen: marks?.unseen ?? null,
        complaints: others,
        pictures,
      });
      complaints = [];
    }
    return ok(pages);
  } catch (error) {
    return err(failureOf(error));
  } finally {
    stop();
    await task.destroy();
  }
}

async function readPage(document: PdfDocument, number: number, library: PdfLibrary): Promise<PageMarks> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const count = operators.fnArray.length;
  if (count > MOST_OPERATORS) throw new TooManyOperators(count);
  const fonts = await fontsOf(page, operators, library);
  const content = followContent(named(operators, library), matrixOf(transform), fonts);
  page.cleanup();
  return pageMarks(content, width, height);
}

function* named({ fnArray, argsArray }: PdfOperators, { OPS }: PdfLibrary): Generator<Operator> {
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  const paints = new Set(["constructPath"]);
  for (const [at, number] of fnArray.entries()) {
    const name = names.get(number) ?? "";
    const args = argsArray[at];
    const list: readonly unknown[] = Array.isArray(args) ? args : isNumbers(args) ? [...args] : [];
    const [paint, ...rest] = list;
    yield {
      name,
      args: paints.has(name) && typeof paint === "number" ? [names.get(paint) ?? "", ...rest] : list,
    };
  }
}

async function fontsOf(
  page: PdfPage,
  { fnArray, argsArray }: PdfOperators,
  { OPS }: PdfLibrary,
): Promise<ReadonlyMap<string, PdfFont>> {
  const names = new Set<string>();
  fnArray.forEach((number, at) => {
    const args = argsArray[at];
    if (!Array.isArray(args)) return;
    const used: readonly unknown[] =
      number === OPS["setFont"] ? args : number === OPS["setGState"] ? fontsInState(args[0]) : [];
    if (typeof used[0] === "string") names.add(used[0]);
  });
  const fonts = await Promise.all(
    [...names].map(async (name) => [name, await fontNamed(page, name)] as const),
  );
  return new Map(fonts);
}

function fontsInState(entries: unknown): readonly unknown[] {
  if (!Array.isArray(entries)) return [];
  const font = entries.find((entry) => Array.isArray(entry) && entry[0] === "Font") as
    readonly unknown[] | undefined;
  return Array.isArray(font?.[1]) ? font[1] : [];
}

async function fontNamed(page: PdfPage, name: string): Promise<PdfFont> {
  return new Promise((resolve) => {
    page.commonObjs.get(name, (font) => {
      resolve(font ?? {});
    });
  });
}

/** Carries the count from the page to where the file is given up. */
class TooManyOperators extends Error {
  readonly count: number;

  constructor(count: number) {
    super(`${count} operators`);
    this.count = count;
  }
}

/** pdf.js tells its errors apart by name. */
function failureOf(error: unknown): ReadFailure {
  if (error instanceof TooManyOperators) {
    return { kind: "too-many", what: "operators", count: error.count, limit: MOST_OPERATORS };
  }
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return { kind: "encrypted" };
  return { kind: "damaged", detail: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
