import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/ingest/readers/html.ts";

/** The texts of the amounts of a page's table, and what is said of it. */
function read(page: string) {
  const result = readHtml(new TextEncoder().encode(page));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { blocks, warnings } = result.value;
  return {
    figures: blocks.flatMap((block) => (block.kind === "grid" ? block.cells.map((cells) => cells[1]) : [])),
    said: warnings.map((each) => ("detail" in each ? each.detail : "")),
  };
}

const row = (amount: string, of = "") => `<tr ${of}><td>接待费</td><td>${amount}</td></tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join("")}</table>`;
const SHEET = `<style>
  .h, span.x { display: none } #one { font-size: 0px } .w { color: #FFF } .dark { background: #036 }
  .tab { display: none } .tab { display: block }
  @media print { .p { display: none } }
</style>`;

describe("digits of a page beside 300 that nobody sees", () => {
  it.each([
    ["by their own style", '<span style="display:none">5</span>'],
    ["by size", '<span style="font-size: 0">5</span>'],
    ["by a class of the page", '<span class="a h">5</span>'],
    ["by a class of their tag", '<span class="x">5</span>'],
    ["by their id", '<span id="one">5</span>'],
    ["as white letters", '<span style="color:#ffffff">5</span>'],
    ["as white letters by class", '<font class="w">5</font>'],
    ["as faint letters", '<i style="opacity:0">5</i>'],
  ])("are left out, and said: %s", (_, digit) => {
    expect(read(SHEET + table(row(`300${digit}`), row("2")))).toEqual({
      figures: ["300", "2"],
      said: ["hidden text of a table"],
    });
  });

  it("are left out where they are struck out", () => {
    const struck = ["300<del>5</del>", "300<s>5</s>", '300<u style="text-decoration: line-through">5</u>'];
    expect(read(table(...struck.map((amount) => row(amount)))).figures).toEqual(["300", "300", "300"]);
    expect(read(table(row(struck[0] ?? ""), row("2"))).said).toContain("struck-out text");
    expect(read(`<p>支出<s>5</s>3万元</p>${table(row("1"), row("2"))}`).said).toEqual(["struck-out text"]);
  });

  it("are lowered as they are shown", () => {
    expect(read(table(row("300<sub>5</sub>"), row("2"))).figures).toEqual(["300₅", "2"]);
  });

  it("stand in rows that a class hides, which are told", () => {
    expect(read(SHEET + table(row("300"), row("9", "class=h")))).toEqual({
      figures: ["300"],
      said: ["hidden rows of a table"],
    });
  });
});

describe("letters of a page that are seen", () => {
  it.each([
    ["white on a ground of a colour", '<span class="dark"><b class="w">300</b></span>'],
    ["white in a whole cell, whose ground is drawn elsewhere", '<span class="w">300</span>'],
    ["hidden on paper only", '<span class="p">300</span>'],
    ["shown by a later rule", '<span class="tab">300</span>'],
  ])("are read: %s", (_, amount) => {
    expect(read(SHEET + table(row(amount), row("2")))).toEqual({ figures: ["300", "2"], said: [] });
  });

  it("are read outside tables where a class hides what a script shows", () => {
    expect(read(`${SHEET}<div class="h">${table(row("300"), row("2"))}</div>`).figures).toEqual(["300", "2"]);
  });
});
