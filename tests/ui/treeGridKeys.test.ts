import { describe, expect, it } from "vitest";
import { gridMove, typedRow, type GridPosition, type GridRow } from "../../src/ui/treeGridKeys.ts";

const rows: readonly GridRow[] = [
  { key: "total", level: 1, expandable: false, expanded: false, names: ["合计", ""] },
  { key: "201", level: 1, expandable: true, expanded: true, names: ["一般公共服务支出", "201"] },
  {
    key: "20103",
    level: 2,
    expandable: true,
    expanded: false,
    names: ["政府办公厅（室）及相关机构事务", "20103"],
  },
  { key: "206", level: 1, expandable: true, expanded: false, names: ["科学技术支出", "206"] },
];
const move = (row: string, column: number | null, key: string, ctrl = false) =>
  gridMove(rows, 5, { row, column }, { key, ctrl });
const focus = (row: string, column: number | null): { kind: "focus"; position: GridPosition } => ({
  kind: "focus",
  position: { row, column },
});

describe("the arrow keys", () => {
  it("move between rows and keep the column", () => {
    expect(move("201", null, "ArrowDown")).toEqual(focus("20103", null));
    expect(move("201", 2, "ArrowUp")).toEqual(focus("total", 2));
  });

  it("stop at the first and the last row", () => {
    expect(move("total", null, "ArrowUp")).toBeNull();
    expect(move("206", null, "ArrowDown")).toBeNull();
  });

  it("open a closed class, then enter its cells, and stop at the last one", () => {
    expect(move("206", null, "ArrowRight")).toEqual({ kind: "expand", row: "206" });
    expect(move("201", null, "ArrowRight")).toEqual(focus("201", 0));
    expect(move("201", 3, "ArrowRight")).toEqual(focus("201", 4));
    expect(move("201", 4, "ArrowRight")).toBeNull();
  });

  it("leave the cells, close an open class, then go to the parent", () => {
    expect(move("20103", 1, "ArrowLeft")).toEqual(focus("20103", 0));
    expect(move("20103", 0, "ArrowLeft")).toEqual(focus("20103", null));
    expect(move("201", null, "ArrowLeft")).toEqual({ kind: "collapse", row: "201" });
    expect(move("20103", null, "ArrowLeft")).toEqual(focus("201", null));
    expect(move("206", null, "ArrowLeft")).toBeNull();
  });
});

describe("Home and End", () => {
  it("go to the first and last row from a row", () => {
    expect(move("20103", null, "Home")).toEqual(focus("total", null));
    expect(move("20103", null, "End")).toEqual(focus("206", null));
  });

  it("go to the first and last cell from a cell, and over the grid with Ctrl", () => {
    expect(move("20103", 2, "Home")).toEqual(focus("20103", 0));
    expect(move("20103", 2, "End")).toEqual(focus("20103", 4));
    expect(move("20103", 2, "End", true)).toEqual(focus("206", 2));
  });
});

it("Enter and the space bar act on a row; in a cell the space bar is the browser's", () => {
  expect(move("201", null, "Enter")).toEqual({ kind: "activate", position: { row: "201", column: null } });
  expect(move("201", null, " ")).toEqual({ kind: "activate", position: { row: "201", column: null } });
  expect(move("201", 2, " ")).toBeNull();
});

it("leaves keys it does not know to the browser", () => {
  expect(move("201", null, "Tab")).toBeNull();
});

describe("typing", () => {
  it("finds the next row whose name begins so", () => {
    expect(typedRow(rows, "total", "科学")).toBe("206");
  });

  it("finds a row by its code, growing with what is typed", () => {
    expect(typedRow(rows, "total", "2")).toBe("201");
    expect(typedRow(rows, "201", "20")).toBe("201");
    expect(typedRow(rows, "201", "206")).toBe("206");
  });

  it("goes on from the last row to the first", () => {
    expect(typedRow(rows, "206", "合")).toBe("total");
  });

  it("finds nothing where no name begins so", () => {
    expect(typedRow(rows, "201", "国防")).toBeNull();
  });
});
