import { describe, expect, it } from "vitest";
import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { disclosureFrom, published, read } from "../published.ts";

const OFFICE = "平乡县人民政府办公室";
const table = (total: string): string =>
  `部门预算支出总表\n单位：万元\n\t科目编码\n\t科目名称\n\t合计\n\n\t\n\t合计\n\t${total}\n\n\n`;
const file = (text: string) => published("a.txt", new TextEncoder().encode(text));

async function idsIn(text: string): Promise<readonly string[]> {
  const { disclosures } = await read([file(text)]);
  return disclosures.map(({ disclosure }) => disclosure.id);
}

describe("several disclosures in one file", () => {
  it.each([
    ["two years", `${OFFICE}2022年部门预算`, ["130532-434-2022-budget", "130532-434-2023-budget"]],
    [
      "budget after final accounts",
      `${OFFICE}2023年度部门决算`,
      ["130532-434-2023-final", "130532-434-2023-budget"],
    ],
    [
      "department and unit",
      `${OFFICE}2023年单位预算`,
      ["130532-434-2023-budget-unit", "130532-434-2023-budget"],
    ],
    [
      "two bodies",
      "怀来县人民政府办公室2023年部门预算",
      ["130730-434-2023-budget", "130532-434-2023-budget"],
    ],
  ])("are parted: %s", async (_, heading, ids) => {
    const text = `${heading}\n${table("70.00")}${OFFICE}2023年部门预算\n${table("90.00")}`;
    const { files, disclosures } = await read([file(text)]);
    expect(disclosures.map(({ disclosure }) => disclosure.id)).toEqual(ids);
    const amounts = disclosures.map(({ disclosure }) => disclosure.tables[0]?.lines[0]?.cells[0]?.amount);
    expect(amounts).toEqual([70_000_000, 90_000_000]);
    expect(files[0]?.more).toHaveLength(1);
  });

  it("names a body it does not know, and reads the other", async () => {
    const text = `${OFFICE}2023年部门预算\n${table("90.00")}临溪县档案馆2023年部门预算\n${table("70.00")}`;
    const { files, disclosures } = await read([file(text)]);
    expect(disclosures.map(({ disclosure }) => disclosure.id)).toEqual(["130532-434-2023-budget"]);
    expect(files[0]?.more).toMatchObject([{ ok: false, error: { kind: "region-unknown" } }]);
  });
});

describe("one disclosure in one file", () => {
  it.each([
    ["a table of contents", `${OFFICE}2022年部门预算\n${OFFICE}2023年部门预算\n`],
    ["a sentence of another year", `${OFFICE}2022年部门预算为80.00万元。\n`],
    ["a heading of another year without tables", `${OFFICE}2022年度部门决算情况说明\n`],
    ["its own heading again", `${OFFICE}2023年部门预算\n`],
    ["a short form of its name", "县人民政府办公室2023年部门预算\n"],
  ])("is not parted by %s", async (_, between) => {
    const text = `${OFFICE}2023年部门预算\n${between}${OFFICE}2023年部门预算\n${table("90.00")}`;
    expect(await idsIn(text)).toEqual(["130532-434-2023-budget"]);
  });

  it("may lie in two: tables in a workbook, narrative in a Word file", async () => {
    const sheet = utils.aoa_to_sheet([
      [`${OFFICE}2023年部门预算`],
      ["部门预算支出总表"],
      ["单位：万元"],
      ["科目编码", "科目名称", "合计"],
      ["", "合计", "90.00"],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "支出");
    const tables = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const said = [`${OFFICE}2023年部门预算`, "2023年支出预算90.00万元。"];
    const body = said.map((line) => `<w:p><w:t>${line}</w:t></w:p>`).join("");
    const words = zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="w">${body}</w:document>`) });
    const disclosure = await disclosureFrom([published("表.xlsx", tables), published("说明.docx", words)]);
    expect(disclosure.documents.map(({ id, format }) => `${id} ${format}`)).toEqual(["d1 xlsx", "d2 docx"]);
    expect(disclosure.tables.map(({ document, kind }) => `${document} ${kind}`)).toEqual(["d1 expenditure"]);
    expect(disclosure.statements.map(({ document, amount }) => [document, amount])).toEqual([
      ["d2", 90_000_000],
    ]);
  });
});
