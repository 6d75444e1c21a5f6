/** A page of a small PDF: drawing operators in points from the upper left corner. */
export interface DraftPage {
  readonly width: number;
  readonly height: number;
  /** How a viewer is told to turn the page. */
  readonly rotate: 0 | 90;
  readonly operators: readonly string[];
}

/** A page from what is drawn on it, 595 × 842 points. */
export function page(...drawn: readonly (readonly string[])[]): DraftPage {
  return { width: WIDTH, height: HEIGHT, rotate: 0, operators: drawn.flat() };
}

/** The same page lying on its side; with `rotate` a viewer sets it upright. */
export function sideways({ operators }: DraftPage, rotate: 0 | 90): DraftPage {
  const turn = `0 1 -1 0 ${HEIGHT} 0 cm`;
  return { width: HEIGHT, height: WIDTH, rotate, operators: [turn, ...operators] };
}

const WIDTH = 595;
const HEIGHT = 842;

/** Words at a place; a Chinese character is as wide as the size, a digit half as wide. */
export function words(x: number, y: number, text: string, size = 10): readonly string[] {
  const codes = Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");
  return [`BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${codes}> Tj ET`];
}

/** Codes of the font's own encoding at a place, in hexadecimal. */
export function coded(x: number, y: number, codes: string): readonly string[] {
  return [`BT /F1 10 Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${codes}> Tj ET`];
}

/** Each sign by an operator of its own, as some printers of PDFs do. */
export function signBySign(x: number, y: number, text: string, size = 10): readonly string[] {
  return [...text].flatMap((sign, i) => words(x + (i * size) / 2, y, sign, size));
}

/** How wide a text is printed. */
export function widthOf(text: string, size = 10): number {
  return Array.from(text, (sign) => (/[\u0020-\u007e]/u.test(sign) ? size / 2 : size)).reduce(
    (a, b) => a + b,
    0,
  );
}

/** A stroke from one point to another. */
export function rule(x0: number, y0: number, x1: number, y1: number): readonly string[] {
  return [`${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`];
}

/** A filled rectangle. */
export function filled(x: number, y: number, width: number, height: number): readonly string[] {
  return [`${x} ${HEIGHT - y - height} ${width} ${height} re f`];
}

/** A grey picture over a part of the page. */
export function picture(x: number, y: number, width: number, height: number): readonly string[] {
  const image = "BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 80FF40C0> EI";
  return [`q ${width} 0 0 ${height} ${x} ${HEIGHT - y - height} cm ${image} Q`];
}

/** Rules around every cell, and the cells' words at their left; "<" joins a cell to its left, "^" to the one above. */
export function ruled(
  xs: readonly number[],
  top: number,
  rows: readonly (readonly string[])[],
  height = 20,
): readonly string[] {
  const drawn: string[] = [];
  const at = (row: number, column: number) => rows[row]?.[column] ?? "";
  for (let row = 0; row <= rows.length; row += 1) {
    const y = top + row * height;
    xs.slice(1).forEach((x, column) => {
      if (at(row, column) !== "^" || row === rows.length) drawn.push(...rule(xs[column] ?? 0, y, x, y));
      if (row === rows.length) return;
      if (column === 0) drawn.push(...rule(xs[0] ?? 0, y, xs[0] ?? 0, y + height));
      if (at(row, column + 1) !== "<") drawn.push(...rule(x, y, x, y + height));
      const text = at(row, column);
      if (text !== "" && text !== "<" && text !== "^")
        drawn.push(...words((xs[column] ?? 0) + 4, y + 14, text));
    });
  }
  return drawn;
}

export interface DraftOptions {
  /** The predefined encoding of the text. */
  readonly encoding?: string;
  /** Whose characters the numbers of its glyphs stand for; "Identity" tells nothing. */
  readonly collection?: "GB1" | "Identity";
  readonly isEncrypted?: boolean;
}

/** The bytes of a PDF with these pages. */
export function pdfOf(
  pages: readonly DraftPage[],
  { encoding = "UniGB-UCS2-H", collection = "GB1", isEncrypted = false }: DraftOptions = {},
): Uint8Array {
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`;
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>`;
  const descriptor =
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 /ItalicAngle 0 /CapHeight 700 /StemV 80 >>";
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    descendant,
    descriptor,
    ...pages.flatMap(({ width, height, rotate, operators }, i) => {
      const content = operators.join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assembled(objects, isEncrypted);
}

function assembled(objects: readonly string[], isEncrypted: boolean): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const key = "00".repeat(32);
  const encryption = isEncrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
    : "";
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encryption} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
