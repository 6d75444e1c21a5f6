/**
 * Full-width letters, digits and signs as half-width ones (，．：（）－ included), brackets of
 * other shapes as ( ), every kind of space as " ", and the radicals some PDFs print instead of
 * characters (⼀ for 一). Superscripts and circled digits stay: 12.5² is not 12.52.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[﹙❨]/gu, "(")
    .replace(/[﹚❩]/gu, ")")
    .replace(/﹐/gu, ",")
    .replace(/﹕|∶/gu, ":")
    .replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (radical) => radical.normalize("NFKC"))
    .replace(/[\s\u200b\u2060]/gu, " ");
}

/** Text without the marks a word processor leaves in it: "[bookmark: _GoBack]", zero-width signs. */
export function removeMarks(text: string): string {
  return text.replace(/\[bookmark:[^\]]*\]/giu, "").replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "");
}

/**
 * Text as it is compared: half-width signs, ( ) for brackets, “ ” for double quotes, no spaces
 * of any kind, no bookmarks. Not for display: the document's own wording is shown.
 */
export function normaliseText(text: string): string {
  const tight = halfWidth(removeMarks(text)).replace(/\s+/gu, "");
  let open = false;
  return tight
    .replace(/[〝「『]/gu, "“")
    .replace(/[〞〟」』]/gu, "”")
    .replace(/"/gu, () => {
      open = !open;
      return open ? "“" : "”";
    });
}

/** A name reduced to what two spellings of it share: no brackets' signs, quotes or spaces. */
export function nameKey(name: string): string {
  return normaliseText(name).replace(/[()[\]{}〔〕【】〈〉《》“”‘’'`]/gu, "");
}

/** Whether two printed names are the same but for brackets, quotes, spaces and width of signs. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

const LIST_NUMBER =
  /^\s*(?:[(（]\s*(?:[一二三四五六七八九十百]+|[0-9０-９]{1,3})\s*[)）]\s*[、.．]?|(?:[一二三四五六七八九十百]+|[0-9０-９]{1,3})\s*[、.．](?![0-9０-９])|[①-⑳])\s*/u;

/** "一、一般公共服务支出", "（三）国防支出", "1.教育支出" without the number in front. */
export function stripListNumber(text: string): string {
  return text.replace(LIST_NUMBER, "").trim();
}
