/** What a citation names: one figure of one published document, and where it can be looked at. */
export interface Citation {
  /** The body that published the document. */
  readonly publisher: string;
  readonly documentTitle: string;
  /** ISO date; null where the document gives none. */
  readonly publishedOn: string | null;
  /** Address of the document; null where it is not known. */
  readonly url: string | null;
  /** Lower-case hex of the file's bytes. */
  readonly sha256: string;
  /** Table, line, column, page and the printed figure, in words, outermost first. */
  readonly locator: readonly string[];
  /** Address of exactly this figure in the explorer. */
  readonly permalink: string;
  /** ISO date on which it was looked at. */
  readonly accessedOn: string;
}

/**
 * A reference after GB/T 7714—2015 for a report, online where its address is known ([R/OL]):
 * 责任者. 题名[R/OL]. (发布日期)[引用日期]. 获取路径, followed by the locator as a note in the reader's language.
 */
export function gbtCitation(citation: Citation, language: "zh" | "en" = "zh"): string {
  const { publisher, documentTitle, publishedOn, url, accessedOn, locator, permalink } = citation;
  const medium = url === null ? "R" : "R/OL";
  const published = publishedOn === null ? "" : `(${publishedOn})`;
  const where = url === null ? permalink : url;
  const note = locator.length === 0 ? "" : ` ${locator.join(language === "zh" ? "，" : ", ")}.`;
  const seen = url === null ? "" : ` ${permalink}.`;
  return `${publisher}. ${documentTitle}[${medium}]. ${published}[${accessedOn}]. ${where}.${note}${seen}`;
}

/** The same in plain words, with the fingerprint of the file that was read. */
export function plainCitation(citation: Citation, language: "zh" | "en"): string {
  const { publisher, documentTitle, locator, permalink, accessedOn, sha256 } = citation;
  switch (language) {
    case "zh":
      return `${publisher}：《${documentTitle}》${locator.map((part) => `，${part}`).join("")}。明账，${permalink}，${accessedOn}查看。文件SHA-256：${sha256}。`;
    case "en":
      return `${publisher}, 《${documentTitle}》${locator.map((part) => `, ${part}`).join("")}. Mingzhang, ${permalink}, accessed ${accessedOn}. File SHA-256: ${sha256}.`;
  }
}
