import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/ingest/readers/readFile.ts";
import { tools } from "../published.ts";
import { compoundFile } from "./compoundFile.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
/** A compound file with one stream of nothing, as Word 97 and password-protected files have it. */
const compound = (name: string): Uint8Array => compoundFile({ [name]: new Uint8Array(8) });

async function failureOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const read = await readFile(name, bytes, tools);
  return read.ok ? "read" : read.error;
}

describe("files that cannot be read", () => {
  it("refuses an empty file, and one with nothing but blanks", async () => {
    expect(await failureOf("a.txt", new Uint8Array())).toEqual({ kind: "empty" });
    expect(await failureOf("a.txt", text(" \n\t\n"))).toEqual({ kind: "empty" });
  });

  it("refuses a Word file that is cut off", async () => {
    const whole = zipSync({ "word/document.xml": strToU8("<w/>") });
    expect(await failureOf("a.docx", whole.slice(0, whole.length - 30))).toMatchObject({ kind: "damaged" });
    expect(
      await failureOf("a.docx", zipSync({ "word/document.xml": strToU8("<w:document>") })),
    ).toMatchObject({
      kind: "damaged",
    });
  });

  it("refuses to unfold a zip bomb", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await failureOf("a.docx", bomb)).toEqual({
      kind: "too-large",
      bytes: 83_886_080,
      limit: 33_554_432,
    });
  });

  it("does not unfold more than a forged directory promises", async () => {
    const forged = zipSync({ "word/document.xml": strToU8("<a>".repeat(100_000)) });
    const view = new DataView(forged.buffer);
    const directory = view.getUint32(forged.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    expect(await failureOf("a.docx", forged)).toMatchObject({ kind: "damaged" });
  });

  it("refuses a file in which one figure has changed since it was packed", async () => {
    const whole = zipSync({ "word/document.xml": strToU8("<w>1140.33</w>") }, { level: 0 });
    const bent = whole.map((byte, i) => (i === 30 + "word/document.xml".length + 3 ? byte + 1 : byte));
    expect(await failureOf("a.docx", bent)).toEqual({ kind: "damaged", detail: "word/document.xml" });
  });

  it("refuses office files that are cut off or hollow", async () => {
    expect(await failureOf("a.doc", compound("WordDocument").slice(0, 700))).toMatchObject({
      kind: "damaged",
    });
    expect(await failureOf("a.doc", compound("WordDocument"))).toMatchObject({ kind: "damaged" });
    expect(await failureOf("a.xls", compound("Workbook"))).toMatchObject({ kind: "damaged" });
    const hollow = zipSync({ "xl/workbook.xml": strToU8("<a/>") });
    expect(await failureOf("a.xlsx", hollow)).toMatchObject({ kind: "damaged" });
    expect(await failureOf("a.docx", hollow)).toMatchObject({ kind: "damaged" });
    expect(await failureOf("a.xlsx", zipSync({ "a.xml": strToU8("<a/>") }))).toMatchObject({
      kind: "damaged",
    });
  });

  it("refuses a file with a password", async () => {
    expect(await failureOf("a.docx", compound("EncryptedPackage"))).toEqual({ kind: "encrypted" });
    expect(await failureOf("a.xlsx", compound("EncryptedPackage"))).toEqual({ kind: "encrypted" });
    const begins = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, ...Array<number>(12).fill(0)];
    const passwordAsked = [0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x59, 0xb3, 0x0a, 0x9a];
    const locked = compoundFile({ Workbook: Uint8Array.from([...begins, ...passwordAsked]) });
    expect(await failureOf("a.xls", locked)).toEqual({ kind: "encrypted" });
  });

  it("refuses a file whose bytes are not what its name says", async () => {
    expect(await failureOf("a.docx", text("部门预算"))).toMatchObject({ kind: "damaged" });
    for (const name of ["a.txt", "a.doc", "a.xls", "a.xlsx", "a.html"]) {
      expect(await failureOf(name, new Uint8Array([0, 1, 2, 0xff]))).toMatchObject({ kind: "damaged" });
    }
    expect(await failureOf("a.xlsx", text("部门预算"))).toMatchObject({ kind: "damaged" });
  });

  it.each([
    ["a.doc", text("{\\rtf1 预算}"), "doc", "docx"],
    ["a.xls", compound("Book"), "xls", "xlsx"],
    ["a.ppt", compound("PowerPoint Document"), "ppt", "docx"],
    ["a.wps", compound("WordDocument"), "wps", "docx"],
    ["a.et", compound("Workbook"), "et", "xlsx"],
    ["a.rar", text("Rar!"), "rar", "zip"],
    ["a.7z", new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "7z", "zip"],
    ["a.ofd", zipSync({ "OFD.xml": strToU8("<a/>") }), "ofd", "pdf"],
    ["a.zip", zipSync({ "预算.docx": strToU8("") }), "zip", "docx"],
    ["a.jpg", new Uint8Array([0xff, 0xd8, 0xff]), "jpg", "docx"],
  ])("says what to save %s as", async (name, bytes, extension, saveAs) => {
    expect(await failureOf(name, bytes)).toEqual({ kind: "unsupported", extension, saveAs });
  });

  it("goes by the bytes where the name is wrong", async () => {
    const docx = zipSync({
      "word/document.xml": strToU8('<w:document xmlns:w="w"><w:p><w:t>部门预算</w:t></w:p></w:document>'),
    });
    expect(await readFile("a.txt", docx, tools)).toMatchObject({ ok: true, value: { format: "docx" } });
    const page = text("<html><table><tr><td>项目<td>金额</table></html>");
    expect(await readFile("a.xls", page, tools)).toMatchObject({ ok: true, value: { format: "html" } });
    const gbPage = new Uint8Array([...text('<meta charset="gb2312"><p>'), 0xb2, 0xbf, 0xc3, 0xc5]);
    expect(await readFile("a.doc", gbPage, tools)).toMatchObject({ ok: true, value: { format: "html" } });
  });

  it("reads text in UTF-8, UTF-16 and GB18030", async () => {
    const gb18030 = new Uint8Array([0xb2, 0xbf, 0xc3, 0xc5]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0xe8, 0x90, 0xe8, 0x95]);
    for (const bytes of [text("部门"), gb18030, utf16]) {
      expect(await readFile("a.txt", bytes, tools)).toMatchObject({
        ok: true,
        value: { blocks: [{ text: "部门" }] },
      });
    }
  });
});
