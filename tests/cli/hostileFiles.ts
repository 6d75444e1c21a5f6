import { strToU8, zipSync } from "fflate";
import { compoundFile } from "../ingest/readers/compoundFile.ts";
import { wordFile } from "../ingest/readers/wordFile.ts";
import { page, pdfOf, ruled, words } from "../ingest/readers/pdf/draftPdf.ts";

const MEGABYTE = 1024 * 1024;
const COLUMNS = [50, 130, 300, 380, 460, 540];
const HEADS = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const TITLE = "临溪县档案馆2024年部门预算";

/** A sound document of 临溪县档案馆, code 512, as a PDF of so many pages. */
export function soundPdf(pages = 1): Uint8Array {
  const first = page(
    words(100, 60, TITLE, 16),
    words(100, 90, "部门预算支出总表"),
    words(50, 105, "512临溪县档案馆"),
    words(400, 110, "单位：万元"),
    ruled(COLUMNS, 130, [HEADS, ["", "合计", "90.00", "60.00", "30.00"]]),
  );
  const others = Array.from({ length: pages - 1 }, (_, at) =>
    page(words(60, 80, `第${at + 2}部分的说明文字`), words(60, 110, "本页没有表格，只有一段文字")),
  );
  return pdfOf([first, ...others]);
}

/** A PDF whose one page is drawn by a great many operators. */
export function crowdedPdf(operators: number): Uint8Array {
  const lines = Array.from({ length: operators }, (_, i) => `${i % 500} 9 m 9 ${i % 700} l S`);
  return pdfOf([page(words(100, 60, TITLE), lines)]);
}

/** A PDF whose page measures kilometres. */
export function hugePagePdf(): Uint8Array {
  const far = Array.from({ length: 500 }, (_, i) => words(i * 1e5, i * 3e5, "12.00")).flat();
  return pdfOf([{ ...page(words(100, 60, TITLE), far), width: 1e9, height: 1e9 }]);
}

export function lockedPdf(): Uint8Array {
  return pdfOf([page(words(100, 60, TITLE))], { isEncrypted: true });
}

/** What office programs save a document with a password as. */
export function lockedOffice(): Uint8Array {
  return compoundFile({ EncryptedPackage: new Uint8Array(64), EncryptionInfo: new Uint8Array(64) });
}

/** A sound Word document of 1997. */
export function oldWord(): Uint8Array {
  return compoundFile(wordFile([{ text: TITLE }]));
}

/** A sound Word document: its body's XML. */
export function word(body = `<w:p><w:t>${TITLE}</w:t></w:p>`): Uint8Array {
  return zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="w">${body}</w:document>`) });
}

const nothing = new Uint8Array(150 * MEGABYTE);

/** Office files of some kilobytes that unfold to 150 MB. */
export const wordBomb = zipSync({ "word/document.xml": nothing }, { level: 9 });
export const sheetBomb = zipSync(
  {
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8("<a/>"),
    "xl/worksheets/sheet1.xml": nothing,
  },
  { level: 9 },
);
/** Archives: one with a file that unfolds to 150 MB, and one with bombs in an archive inside it. */
export const archiveBomb = zipSync({ "a.txt": nothing }, { level: 9 });
export const nestedBomb = zipSync({ "a/b.zip": zipSync({ "c.docx": wordBomb, "d.zip": archiveBomb }) });
