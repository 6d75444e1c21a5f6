import { describe, expect, it } from "vitest";
import { icicleLayout, type IcicleRequest } from "../../src/charts/icicleLayout.ts";
import { fen } from "../../src/core/money/fen.ts";
import { nodeOf } from "../../src/charts/plottedNode.ts";
import { blank, node, spending, stated, words } from "./spending.ts";

function cellsOf(request: Partial<IcicleRequest> = {}): ReturnType<typeof icicleLayout>["cells"] {
  return icicleLayout({
    root: spending,
    measure: "total",
    width: 548,
    height: 600,
    words,
    only: null,
    ...request,
  }).cells;
}

describe("icicle of 万里街道办事处 2025", () => {
  const cells = cellsOf();
  const cell = (key: string): (typeof cells)[number] | undefined => cells.find((each) => each.key === key);

  it("gives each node its share of the height, beside its parent", () => {
    expect(cell("212")?.area.height).toBeCloseTo(600 * 0.813465, 2);
    expect(cell("21201")?.area.y).toBe(cell("212")?.area.y);
    expect(cell("2120199")?.area.y).toBe(cell("21201")?.area.y);
    expect(
      [cell("212"), cell("21201"), cell("2120199")].map((each) => Math.round(each?.area.x ?? -1)),
    ).toEqual([0, 153, 340]);
  });

  it("joins what is too low for a line of words, each column for itself", () => {
    expect(cell("rest ")?.nodes.map((each) => each.code)).toEqual(["201", "210", "204", "205", "207", "206"]);
    expect(cell("rest ")?.parent).toBeNull();
    expect(cell("rest 212")?.nodes.map((each) => each.code)).toEqual(["21205", "21203"]);
    expect(cell("rest 212")?.parent).toBe("212");
    expect(cell("rest ")?.label?.runs[0]?.text).toBe("其余6类");
  });

  it("lets no two cells meet", () => {
    cells.forEach((a, i) => {
      for (const b of cells.slice(i + 1)) {
        const apart =
          a.drawn.x + a.drawn.width <= b.drawn.x ||
          b.drawn.x + b.drawn.width <= a.drawn.x ||
          a.drawn.y + a.drawn.height <= b.drawn.y ||
          b.drawn.y + b.drawn.height <= a.drawn.y;
        expect(apart || Math.min(a.drawn.height, b.drawn.height) <= 1).toBe(true);
      }
    });
  });
});

describe("other icicles", () => {
  it("have one column less on each level down", () => {
    const columns = (root: string): number =>
      new Set(cellsOf({ root: nodeOf(spending, root) ?? spending }).map((cell) => cell.area.x)).size;
    expect([columns(""), columns("212"), columns("21201")]).toEqual([3, 2, 1]);
  });

  it("leave the place empty that no stated child fills", () => {
    const children = [node({ code: "201", total: stated(fen(60)) }), node({ code: "204", total: blank })];
    const cells = cellsOf({ root: node({ code: "", total: stated(fen(100)), children }) });
    expect(cells.map((cell) => [cell.key, Math.round(cell.area.height)])).toEqual([["201", 360]]);
  });

  it("do not let children outgrow a parent that states less", () => {
    const children = [
      node({ code: "201", total: stated(fen(150)) }),
      node({ code: "204", total: stated(fen(50)) }),
    ];
    const cells = cellsOf({ root: node({ code: "", total: stated(fen(100)), children }) });
    expect(cells.map((cell) => Math.round(cell.area.height))).toEqual([450, 150]);
  });

  it("show an opened rest, and nothing where nothing has an amount", () => {
    expect(cellsOf({ only: ["205", "206"] }).map((cell) => cell.key)).toEqual(["205", "206"]);
    expect(cellsOf({ root: node({ code: "", total: blank }) })).toEqual([]);
  });
});
