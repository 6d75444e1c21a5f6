import { expect, it } from "vitest";
import { tableText } from "../../src/ui/tableText.ts";

it("copies rows as tab-separated text under their heads, one line per row", () => {
  const columns = [
    { id: "code", label: "代码", cell: () => null, text: (row: { code: string }) => row.code },
    { id: "bar", label: "占比", cell: () => null },
    { id: "name", label: "科目\n名称", cell: () => null, text: () => "政府办公厅\t（室）" },
  ];
  expect(tableText(columns, [{ code: "201" }, { code: "20103" }])).toBe(
    "代码\t科目 名称\n201\t政府办公厅 （室）\n20103\t政府办公厅 （室）",
  );
});
