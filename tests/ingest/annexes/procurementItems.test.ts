import { expect, it } from "vitest";
import type { AnnexTable } from "../../../src/ingest/annexes/annexTable.ts";
import { readProcurement } from "../../../src/ingest/annexes/readProcurement.ts";
import type { Block } from "../../../src/ingest/readers/block.ts";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";
import { recognise } from "../../../src/ingest/tables/recognise.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };
const line = (text: string): Block => ({ kind: "paragraph", text, place });
const ROWS = [
  "采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计",
  "合计|||||62.00",
  "一、货物A|||||22.00",
  "|设备购置费|办公设备购置|||22.00",
  "|||台式计算机|分散自行组织|18.00",
  "|设备购置费|办公设备购置|复印纸|分散自行组织|4.00",
  "三、服务C|||||40.00",
  "|馆藏整理费|印刷费|||30.00",
  "|||印刷服务|政府集中采购|30.00",
  "||物业管理费|||10.00",
  "|||物业管理服务|政府集中采购|10.00",
];

it("lists items without quantity and price under their class and project", () => {
  const cells = ROWS.map((row) => row.split("|"));
  const blocks = [line("2019年政府采购预算表"), line("单位：万元")];
  const [candidate] = candidatesOf([...blocks, { kind: "grid", cells, spans: [], place }]);
  if (candidate === undefined) throw new Error("no table");
  const cell: AnnexTable["cell"] = (row, column) => ({
    kind: "cell",
    disclosure: "d",
    table: "t1",
    row,
    column,
  });
  const { total, subtotals, lines } = readProcurement({ id: "t1", table: recognise(candidate), cell });
  expect(total?.amount).toBe(62_000_000);
  expect(subtotals.map(({ unitName, amount }) => [unitName, amount])).toEqual([
    ["一、货物A", 22_000_000],
    ["三、服务C", 40_000_000],
  ]);
  expect(lines.map((each) => [each.class, each.project, each.item, each.amount])).toEqual([
    ["goods", "设备购置费", "台式计算机", 18_000_000],
    ["goods", "设备购置费", "复印纸", 4_000_000],
    ["services", "馆藏整理费", "印刷服务", 30_000_000],
    ["services", "馆藏整理费", "物业管理服务", 10_000_000],
  ]);
  expect(lines[0]?.cells).toEqual({ quantity: null, price: null, amount: cell(4, 5) });
});
