/**
 * CSV after RFC 4180: comma, CRLF after every record (the last too), fields quoted where they hold
 * a comma, a quote or a line break, quotes doubled. UTF-8 without a byte order mark, which is no
 * part of the text and ends up inside the first column's name in most readers.
 */
export function csv(head: readonly string[], rows: Iterable<readonly string[]>): string {
  const records = [head, ...rows].map((row) => row.map(field).join(","));
  return `${records.join("\r\n")}\r\n`;
}

/**
 * A text cell that no spreadsheet runs as a formula. Excel, WPS and LibreOffice evaluate a cell
 * that begins with = + - @ (or their full-width forms, or after a tab or line break), and a name
 * copied out of a document may begin so; an apostrophe in front makes it text. A text that begins
 * with an apostrophe gets one too, so that taking one away always gives the text back. A printed
 * number ("-3.51") is no formula and stays as it is.
 */
export function textCell(text: string): string {
  if (/^[-+]?[0-9][0-9,.]*%?$/u.test(text)) return text;
  return /^[\s\u200b-\u200f\ufeff]*['=+\-@＝＋－＠|]/u.test(text) || /^[\t\r\n]/u.test(text)
    ? `'${text}`
    : text;
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
