import { utils, write, type CellObject } from "@e965/xlsx";
import { expect, it } from "vitest";
import { readXlsx } from "../../../src/ingest/readers/xlsx.ts";

const shown = (value: number, format: string): CellObject => ({ t: "n", v: value, z: format });

/** The texts of the amounts of a sheet, and what is said of it. */
function read(...amounts: readonly CellObject[]) {
  const book = utils.book_new();
  const rows = [["项目", "金额"], ...amounts.map((amount) => ["接待费", amount])];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Sheet1");
  const result = readXlsx(new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { blocks, warnings } = result.value;
  return {
    figures: blocks.flatMap((block) =>
      block.kind === "grid" ? block.cells.slice(1).map((cells) => cells[1]) : [],
    ),
    said: warnings.map((each) => ("detail" in each ? each.detail : "")),
  };
}

it("keeps the sign of a figure that is negative by its colour alone", () => {
  const { figures } = read(
    shown(-12.5, "0.00;[Red]0.00"),
    shown(12.5, "0.00;[Red]0.00"),
    shown(-12.5, "0.00"),
  );
  expect(figures).toEqual(["-12.50", "12.50", "-12.50"]);
});

it("adds no sign where the format prints one, or nothing but zeros", () => {
  const { figures } = read(
    shown(-12.5, '0.00;"("0.00")"'),
    shown(-12.5, '0.00;"△"0.00'),
    shown(-0.001, "0.00;0.00"),
  );
  expect(figures).toEqual(["(12.50)", "△12.50", "0.00"]);
});

it("says where a format shows nothing of a number; a nil shown as a blank is none", () => {
  expect(read(shown(12.5, ";;;"), shown(3, "0.00"))).toEqual({
    figures: ["", "3.00"],
    said: ["numbers whose format shows nothing"],
  });
  expect(read(shown(0, "0.00;-0.00;;"), shown(3, "0.00"))).toEqual({ figures: ["", "3.00"], said: [] });
});
