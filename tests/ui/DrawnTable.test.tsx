// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { DrawnTable } from "../../src/ui/DrawnTable.tsx";
import type { TableColumn } from "../../src/ui/TableColumn.ts";
import { draw, only, press, wordsOf } from "./render.tsx";

interface Row {
  readonly name: string;
  readonly region: string;
  /** 万元 as a whole number here; null where the document states none. */
  readonly total: number | null;
}

const rows: readonly Row[] = [
  { name: "怀来县人民政府办公室", region: "河北省", total: 2002 },
  { name: "区商务委员会", region: "上海市", total: 37151 },
  { name: "平乡县人民政府办公室", region: "河北省", total: 1140 },
  { name: "某单位", region: "河北省", total: null },
];
const columns: readonly TableColumn<Row>[] = [
  {
    id: "name",
    label: "机构",
    kind: "name",
    cell: (row) => row.name,
    text: (row) => row.name,
    sortBy: (row) => row.name,
  },
  { id: "total", label: "支出合计", align: "end", cell: (row) => row.total, sortBy: (row) => row.total },
];
const names = (page: HTMLElement) => [...page.querySelectorAll("tbody th[scope=row]")].map(wordsOf);
const table = (over = {}) => (
  <DrawnTable name="各机构" columns={columns} rows={rows} rowKey={(row) => row.name} {...over} />
);

it("is a named table with the rows as printed", () => {
  const { page } = draw(table());
  expect(wordsOf(only(page, "caption"))).toBe("各机构");
  expect(names(page)).toEqual(["怀来县人民政府办公室", "区商务委员会", "平乡县人民政府办公室", "某单位"]);
});

it("sorts by a figure, largest first, and keeps what is not stated last both ways", () => {
  const { page } = draw(table());
  const head = only(page, "th[data-align=end] button");
  press(head);
  expect(names(page)).toEqual(["区商务委员会", "怀来县人民政府办公室", "平乡县人民政府办公室", "某单位"]);
  expect(only(page, "th[data-align=end]").getAttribute("aria-sort")).toBe("descending");
  press(head);
  expect(names(page)).toEqual(["平乡县人民政府办公室", "怀来县人民政府办公室", "区商务委员会", "某单位"]);
});

it("never ranks rows of one group among those of another", () => {
  const { page } = draw(table({ groupOf: (row: Row) => ({ key: row.region, label: row.region }) }));
  press(only(page, "th[data-align=end] button"));
  expect([...page.querySelectorAll("tbody th")].map(wordsOf)).toEqual([
    "河北省",
    "怀来县人民政府办公室",
    "平乡县人民政府办公室",
    "某单位",
    "上海市",
    "区商务委员会",
  ]);
});

it("says which sort was asked for where it is kept outside", () => {
  const onSort = vi.fn();
  const { page } = draw(table({ sort: { column: "total", descending: true }, onSort }));
  press(only(page, "th[data-align=end] button"));
  expect(onSort).toHaveBeenCalledWith({ column: "total", descending: false });
});

it("opens a row that is pressed", () => {
  const onRowOpen = vi.fn();
  const { page } = draw(table({ onRowOpen }));
  press(only(page, 'tr[data-row="区商务委员会"]'));
  expect(onRowOpen).toHaveBeenCalledWith(rows[1]);
});

it("leaves a link or an amount within a row its own press", () => {
  const onRowOpen = vi.fn();
  const linked = [
    { ...columns[0], cell: (row: Row) => <a href="#department">{row.name}</a> },
    ...columns.slice(1),
  ];
  const { page } = draw(table({ onRowOpen, columns: linked }));
  press(only(page, 'tr[data-row="区商务委员会"] a'));
  expect(onRowOpen).not.toHaveBeenCalled();
});

it("puts sums first, out of the order", () => {
  const sum = { name: "合计", region: "", total: 40293 };
  const { page } = draw(table({ totals: [sum] }));
  press(only(page, "th[data-align=end] button"));
  expect(names(page)[0]).toBe("合计");
});
