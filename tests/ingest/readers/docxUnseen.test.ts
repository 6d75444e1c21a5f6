import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/ingest/readers/docx.ts";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HIDING = `<w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>`;

const r = (text: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const row = (content: string, properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr><w:tc><w:p>${r("接待费")}</w:p></w:tc><w:tc><w:p>${content}</w:p></w:tc></w:tr>`;

/** The texts of a table of such rows, and what is said of it. */
function read(...rows: readonly string[]) {
  const body = `<w:document ${NAMESPACE}><w:body><w:tbl>${rows.join("")}</w:tbl></w:body></w:document>`;
  const file = zipSync({
    "word/document.xml": strToU8(body),
    "word/styles.xml": strToU8(`<w:styles ${NAMESPACE}>${HIDING}</w:styles>`),
  });
  const result = readDocx(file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { blocks, warnings } = result.value;
  return {
    figures: blocks.flatMap((block) => (block.kind === "grid" ? block.cells.map((cells) => cells[1]) : [])),
    said: warnings.map((each) => ("detail" in each ? each.detail : "")),
  };
}

describe("digits of a Word document beside 300 that are no part of it", () => {
  it.each([
    ["hidden", "<w:vanish/>", "hidden text"],
    ["hidden by their style", '<w:rStyle w:val="Hid"/>', "hidden text"],
    ["a point high", '<w:sz w:val="2"/>', "hidden text"],
    ["struck out", "<w:strike/>", "struck-out text"],
    ["struck out twice", "<w:dstrike/>", "struck-out text"],
    ["white", '<w:color w:val="FFFFFF"/>', "white text"],
  ])("are left out, and said: %s", (_, look, detail) => {
    expect(read(row(r("300") + r("5", look)))).toEqual({ figures: ["300"], said: [detail] });
  });

  it("are raised or lowered as they are printed", () => {
    const above = r("300") + r("5", '<w:vertAlign w:val="superscript"/>');
    const below = r("300") + r("5", '<w:vertAlign w:val="subscript"/>');
    expect(read(row(above), row(below))).toEqual({ figures: ["300⁵", "300₅"], said: [] });
  });

  it("are not read where they were deleted or moved away", () => {
    const changed = `<w:moveFrom>${r("150")}</w:moveFrom><w:moveTo>${r("300")}</w:moveTo>`;
    expect(read(row(changed), row(r("9"), "<w:del/>"))).toEqual({ figures: ["300"], said: [] });
  });

  it("are not read in hidden rows, which are told", () => {
    expect(read(row(r("9"), "<w:hidden/>"), row(r("300")))).toEqual({
      figures: ["300"],
      said: ["hidden rows"],
    });
  });
});

describe("letters of a Word document that are printed", () => {
  it("are kept where a property is switched off", () => {
    expect(read(row(r("300", '<w:vanish w:val="0"/><w:strike w:val="false"/>'))).figures).toEqual(["300"]);
  });

  it("are kept where a whole cell is white, for its ground is likely dark; a figure is told", () => {
    const white = '<w:color w:val="FFFFFF"/>';
    expect(read(row(r("预算数", white)))).toEqual({ figures: ["预算数"], said: [] });
    expect(read(row(r("300", white)))).toEqual({ figures: ["300"], said: ["white text"] });
  });

  it("keep the minus that does not break, and a sign nobody can name makes no figure", () => {
    expect(read(row(`<w:r><w:noBreakHyphen/><w:t>300</w:t></w:r>`)).figures).toEqual(["-300"]);
    expect(read(row(`<w:r><w:sym w:font="Wingdings" w:char="F031"/></w:r>${r("300")}`)).figures).toEqual([
      "\uf031300",
    ]);
  });

  it("may be in an embedded object or an inserted file, which are told", () => {
    expect(read(row(`<w:r><w:object><w:OLEObject/></w:object></w:r>${r("300")}`)).said).toEqual([
      "embedded object",
    ]);
  });
});
