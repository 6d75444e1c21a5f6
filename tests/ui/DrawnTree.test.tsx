// @vitest-environment happy-dom
import { act, useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { statedFigure } from "../../src/core/budget/figureOf.ts";
import { fen } from "../../src/core/money/fen.ts";
import { Amount } from "../../src/ui/Amount.tsx";
import type { TableColumn } from "../../src/ui/TableColumn.ts";
import { DrawnTree } from "../../src/ui/DrawnTree.tsx";
import { draw, key, only, press, wordsOf, type Drawn } from "./render.tsx";

interface Node {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  readonly children: readonly Node[];
}

const leaf = (code: string, name: string, amount: number): Node => ({ code, name, amount, children: [] });
const general: Node = {
  code: "201",
  name: "一般公共服务支出",
  amount: 107283,
  children: [leaf("20101", "人大事务", 4200), leaf("20103", "政府办公厅（室）及相关机构事务", 103083)],
};
const science: Node = {
  ...leaf("206", "科学技术支出", 6750),
  children: [leaf("20699", "其他科学技术支出", 6750)],
};

const columns: readonly TableColumn<Node>[] = [
  { id: "code", label: "代码", kind: "code", cell: (row) => row.code },
  { id: "name", label: "科目", kind: "name", cell: (row) => row.name, sortBy: (row) => row.name },
  {
    id: "total",
    label: "合计",
    align: "end",
    cell: ({ code, amount }) => (
      <Amount
        figure={statedFigure(fen(amount * 10000), {
          kind: "cell",
          disclosure: "d",
          table: "t3",
          row: 1,
          column: 3,
        })}
        caption={code}
      />
    ),
    sortBy: (row) => row.amount,
  },
];

function Example() {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <DrawnTree
      name="支出树"
      columns={columns}
      rows={[science, general]}
      total={leaf("", "合计", 114033)}
      childrenOf={(row) => row.children}
      rowKey={(row) => (row.code === "" ? "total" : row.code)}
      namesOf={(row) => [row.name, row.code]}
      treeColumn="name"
      emphasised={(row) => row.code.length === 3}
      selected={selected}
      onSelect={setSelected}
    />
  );
}

let drawn: Drawn;
const row = (code: string) => only(drawn.page, `[data-row="${code}"]`);
const rowKeys = () =>
  [...drawn.page.querySelectorAll("[data-row]")].map((each) => each.getAttribute("data-row"));
const focused = () => document.activeElement?.closest("[data-row]")?.getAttribute("data-row");

beforeEach(() => {
  drawn = draw(<Example />);
});

describe("what a screen reader is told", () => {
  it("is a treegrid with the sum first and its rows as a tree", () => {
    expect(only(drawn.page, "[role=treegrid]").getAttribute("aria-label")).toBe("支出树");
    expect(rowKeys()).toEqual(["total", "206", "201"]);
    expect(row("201").getAttribute("aria-level")).toBe("1");
    expect(row("201").getAttribute("aria-posinset")).toBe("3");
    expect(row("201").getAttribute("aria-setsize")).toBe("3");
    expect(row("201").getAttribute("aria-expanded")).toBe("false");
    expect(row("total").hasAttribute("aria-expanded")).toBe(false);
  });

  it("places an item among its siblings", () => {
    press(only(row("201"), "[data-triangle]"));
    expect(rowKeys()).toEqual(["total", "206", "201", "20101", "20103"]);
    expect(row("20103").getAttribute("aria-level")).toBe("2");
    expect(row("20103").getAttribute("aria-posinset")).toBe("2");
    expect(row("20103").getAttribute("aria-setsize")).toBe("2");
  });

  it("is one tab stop", () => {
    expect([...drawn.page.querySelectorAll('[role=row][tabindex="0"]')]).toEqual([row("total")]);
    expect(only(row("201"), "button").tabIndex).toBe(-1);
  });
});

describe("the keys", () => {
  it("open a class, enter its amount and open the evidence with Enter", () => {
    act(() => row("201").focus());
    key("ArrowRight");
    expect(row("201").getAttribute("aria-expanded")).toBe("true");
    key("ArrowDown");
    expect(focused()).toBe("20101");
    key("ArrowRight");
    key("End");
    expect(document.activeElement).toBe(only(row("20101"), "button"));
    press(document.activeElement ?? document.body);
    expect(drawn.asked.map(({ caption }) => caption)).toEqual(["20101"]);
    expect(row("20101").getAttribute("aria-selected")).toBe("false");
  });

  it("go back to the row, to its parent, and close it", () => {
    press(only(row("201"), "[data-triangle]"));
    act(() => row("20103").focus());
    key("ArrowRight");
    key("ArrowLeft");
    expect(document.activeElement).toBe(row("20103"));
    key("ArrowLeft");
    expect(document.activeElement).toBe(row("201"));
    key("ArrowLeft");
    expect(row("201").getAttribute("aria-expanded")).toBe("false");
  });

  it("find a row by its code as it is typed", () => {
    act(() => row("total").focus());
    for (const sign of "201") key(sign);
    expect(focused()).toBe("201");
  });

  it("select a row with Enter and let it go with Enter again", () => {
    act(() => row("206").focus());
    key("Enter");
    expect(row("206").getAttribute("aria-selected")).toBe("true");
    key("Enter");
    expect(row("206").getAttribute("aria-selected")).toBe("false");
  });
});

describe("order", () => {
  it("sorts classes and items among their siblings, largest first, then as printed again", () => {
    press(only(row("201"), "[data-triangle]"));
    const head = only(drawn.page, "[role=columnheader]:last-child button");
    press(head);
    expect(rowKeys()).toEqual(["total", "201", "20103", "20101", "206"]);
    expect(only(drawn.page, "[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    press(head);
    expect(rowKeys()).toEqual(["total", "206", "201", "20101", "20103"]);
    press(head);
    expect(drawn.page.querySelector("[aria-sort]")).toBeNull();
    expect(wordsOf(row("201"))).toContain("一般公共服务支出");
  });
});
