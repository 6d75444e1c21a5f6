/** What is used of pdf.js, so that Node can give its legacy build and a worker its own. */

export interface PdfLibrary {
  /** Operator names and their numbers. */
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(source: PdfSource): PdfTask;
}

/** pdf.js together with what it needs from outside: its tables of predefined encodings, and an ear for its warnings. */
export interface PdfTools {
  readonly library: PdfLibrary;
  /** Where the CMaps are (GBK-EUC-H and the like), with a slash at the end. Without them such text would be lost. */
  readonly cMapUrl: string;
  /** Whether pdf.js may fetch the CMaps itself: in a browser's worker; false in Node, which reads them as files. */
  readonly fetches: boolean;
  /** What gives the CMaps where they lie at no address; absent where they do. */
  readonly binaryData?: BinaryDataFactory;
  /** Hands over what pdf.js warns of until the function it returns is called. */
  readonly onWarning: (heard: (warning: string) => void) => () => void;
}

/** A class of which pdf.js makes an object that it asks for the bytes of its tables; the promise rejects where one is missing. */
export type BinaryDataFactory = new () => {
  fetch(asked: { readonly filename: string }): Promise<Uint8Array>;
};

export interface PdfSource {
  readonly data: Uint8Array;
  readonly cMapUrl: string;
  readonly cMapPacked: boolean;
  readonly disableFontFace: boolean;
  readonly useSystemFonts: boolean;
  readonly fontExtraProperties: boolean;
  readonly isEvalSupported: boolean;
  readonly useWorkerFetch: boolean;
  /** Pictures are never drawn, so nothing that draws is asked for. */
  readonly isOffscreenCanvasSupported: boolean;
  readonly isImageDecoderSupported: boolean;
  /** Pictures of more pixels are left out, with a warning. */
  readonly maxImageSize: number;
  readonly verbosity: number;
  readonly BinaryDataFactory?: BinaryDataFactory;
}

export interface PdfTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  readonly commonObjs: PdfObjects;
  getViewport(options: { readonly scale: number }): PdfViewport;
  getOperatorList(): Promise<PdfOperators>;
  cleanup(): unknown;
}

export interface PdfObjects {
  get(name: string, found: (value: unknown) => void): unknown;
}

export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A font as far as placing its glyphs needs it. */
export interface PdfFont {
  /** Glyph space to text space; null for the usual thousandths. */
  readonly fontMatrix?: readonly number[] | null;
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

/** One item of a text operator: a glyph, or a shift in thousandths of the font size. */
export type PdfTextItem = PdfGlyph | number | null;

export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}
