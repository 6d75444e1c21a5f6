import { describe, expect, it } from "vitest";
import { filled, page, pdfOf, picture, ruled, words, type DraftPage } from "./draftPdf.ts";
import { readBytes } from "./readBlocks.ts";

const XS = [40, 110, 250, 330];
const TABLE = ruled(XS, 120, [
  ["科目编码", "科目名称", "合计"],
  ["201", "一般公共服务支出", "300.00"],
]);

/** The text of the figure's cell, and what is said of the page. */
async function read(drafted: DraftPage) {
  const { blocks, warnings } = await readBytes(pdfOf([drafted]));
  const [grid] = blocks.filter((block) => block.kind === "grid");
  return { figure: grid?.cells[1]?.[2], said: warnings.map((each) => ("detail" in each ? each.detail : "")) };
}

const over = (...drawn: readonly (readonly string[])[]) => page(TABLE, ...drawn);
const LEFT_OUT = { figure: "300.00", said: ["unseen text left out"] };

describe("letters nobody sees beside a figure", () => {
  it.each([
    ["drawn neither filled nor outlined", ["3 Tr", ...words(285, 154, "5"), "0 Tr"]],
    ["white on paper", ["1 g", ...words(285, 154, "5"), "0 g"]],
    ["white on a ground painted white again", whiteAgain()],
    ["a tenth of a point high", words(285, 154, "5", 0.1)],
  ])("are left out, and said: %s", async (_, drawn) => {
    expect(await read(over(drawn))).toEqual(LEFT_OUT);
  });

  it("are seen on a ground of another colour", async () => {
    const heading = ["0 0 1 rg", ...filled(40, 60, 200, 20), "1 g", ...words(60, 74, "收入预算"), "0 g"];
    const { blocks, warnings } = await readBytes(pdfOf([over(heading)]));
    expect(blocks[0]).toMatchObject({ kind: "paragraph", text: "收入预算" });
    expect(warnings).toEqual([]);
  });

  it("are kept where they are the text of a picture, and said to be", async () => {
    const laid = page(picture(0, 0, 595, 842), ["3 Tr"], TABLE, ["0 Tr"]);
    expect(await read(laid)).toEqual({ figure: "300.00", said: ["text laid unseen over the page"] });
  });
});

describe("two figures printed over one another", () => {
  it.each([
    ["in the same place", words(254, 154, "250.00")],
    ["half a digit further right", words(256.5, 154, "250.00")],
    ["the same figure half a digit further right", words(256.5, 154, "300.00")],
  ])("are no figure: %s", async (_, again) => {
    expect((await read(over(again))).figure).toContain("\ufffd");
  });

  it("are one where a letter is printed again for bold", async () => {
    expect((await read(over(words(254.3, 154, "300.00")))).figure).toBe("300.00");
  });
});

function whiteAgain(): readonly string[] {
  const ground = filled(283, 145, 20, 12);
  return ["0 0 1 rg", ...ground, "1 g", ...ground, ...words(285, 154, "5"), "0 g"];
}
