import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Label } from "../../src/charts/cellLabel.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import { treemapLayout, type TreemapRequest } from "../../src/charts/treemapLayout.ts";
import type { BandBox, CellBox, TreemapLayout } from "../../src/charts/treemapBoxes.ts";
import type { Rect } from "../../src/charts/rect.ts";
import { fen } from "../../src/core/money/fen.ts";
import { nodeOf } from "../../src/charts/plottedNode.ts";
import { blank, node, spending, stated, words } from "./spending.ts";

function mapOf(request: Partial<TreemapRequest> = {}): TreemapLayout {
  return treemapLayout({
    root: spending,
    measure: "total",
    width: 548,
    height: 603,
    words,
    only: null,
    ...request,
  });
}

function textOf(label: Label | null): string {
  return label?.runs.map((run) => run.text).join(" ") ?? "";
}

function bandNamed(layout: TreemapLayout, code: string): BandBox {
  const band = layout.boxes.find((box) => box.kind === "band" && box.node.code === code);
  if (band?.kind !== "band") throw new Error(`no band of ${code}`);
  return band;
}

function leaves(layout: TreemapLayout): readonly CellBox[] {
  return layout.boxes.flatMap((box) => (box.kind === "band" ? box.cells : [box]));
}

function overlapping(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-6 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-6
  );
}

function expectInside(label: Label | null, cell: Rect): void {
  for (const run of label?.runs ?? []) {
    const width = textWidth(run.text, run.size);
    const left = run.anchor === "start" ? run.x : run.x - width;
    expect(left).toBeGreaterThanOrEqual(cell.x);
    expect(left + width).toBeLessThanOrEqual(cell.x + cell.width + 1e-6);
    expect(run.y - run.size * 0.8).toBeGreaterThanOrEqual(cell.y);
    expect(run.y + run.size * 0.15).toBeLessThanOrEqual(cell.y + cell.height);
  }
}

function expectSound(layout: TreemapLayout): void {
  const cells = leaves(layout);
  cells.forEach((cell, i) => {
    for (const other of cells.slice(i + 1)) expect(overlapping(cell.drawn, other.drawn)).toBe(false);
    if (cell.kind !== "rest") expectInside(cell.label, cell.drawn);
    if (cell.kind === "node" && cell.bar !== null) {
      expect(cell.bar.frame.y).toBeGreaterThan(cell.label?.bottom ?? Infinity);
    }
  });
  for (const box of layout.boxes) if (box.kind === "band") expectInside(box.label, box.band);
}

describe("map of 万里街道办事处 2025", () => {
  const map = mapOf();

  it("gives 城乡社区支出 81.35 % of the map and 城乡社区管理事务 50.06 %", () => {
    const whole = 548 * 603;
    const band = bandNamed(map, "212");
    expect((band.area.width * band.area.height) / whole).toBeCloseTo(0.8135, 4);
    const affairs = band.cells[0];
    expect(affairs?.kind === "node" ? affairs.node.code : "").toBe("21201");
    expect(((affairs?.area.width ?? 0) * (affairs?.area.height ?? 0)) / whole).toBeCloseTo(0.5006, 4);
  });

  it("writes name, amount and share into the band, which takes no room", () => {
    const band = bandNamed(map, "212");
    expect(textOf(band.label)).toBe("城乡社区支出 81.35% 15,436.93");
    expect(band.band).toEqual({ ...band.drawn, height: 24 });
    const top = Math.min(...band.cells.map((cell) => cell.area.y));
    expect(top).toBe(band.area.y);
    for (const cell of band.cells) expect(cell.drawn.y).toBeGreaterThanOrEqual(band.band.y + 24);
  });

  it("writes large cells large, with basic and project at the foot", () => {
    const affairs = bandNamed(map, "212").cells[0];
    if (affairs?.kind !== "node") throw new Error("no cell of 21201");
    expect(affairs.label?.runs.map((run) => [run.text, run.size])).toEqual([
      ["城乡社区管理事务", 16],
      ["9,499.58", 20],
      ["50.06%", 16],
    ]);
    expect(affairs.bar?.basic).toBeCloseTo(0.8146, 4);
  });

  it("gathers the three smallest classes last and names them under the map", () => {
    const rest = map.boxes.at(-1);
    expect(rest?.kind === "rest" ? rest.nodes.map((each) => each.code) : []).toEqual(["205", "207", "206"]);
    expect(map.note?.lines.map((line) => line.text)).toEqual([
      "其余3类（教育、文化旅游体育与传媒、科学技术）55.00，占0.29%",
    ]);
    expect(map.height).toBeGreaterThan(603);
  });

  it("does not divide a class below 110 × 90: an edge at its top, its name in the cell", () => {
    const health = map.boxes.find((box) => box.kind === "node" && box.node.code === "210");
    expect(health?.kind === "node" ? health.topEdge : false).toBe(true);
    expect(health?.kind === "node" ? textOf(health.label) : "").toContain("卫生健康支出");
  });

  it("draws no cell below 40 × 24 for itself, but for a small one alone", () => {
    for (const box of map.boxes) {
      const cells = box.kind === "band" ? box.cells : [box];
      const small = cells.filter(
        (cell) => cell.kind === "node" && (cell.area.width < 40 || cell.area.height < 24),
      );
      expect(small.length).toBeLessThanOrEqual(1);
    }
  });

  it("keeps every label in its cell and every cell clear of the others", () => {
    expectSound(map);
  });

  it("is the same picture for the same request", () => {
    expect(mapOf()).toEqual(map);
  });
});

describe("other maps", () => {
  it.each([280, 344, 420, 606, 760, 1200])("are sound at a width of %s px", (width) => {
    expectSound(mapOf({ width, height: Math.round(width * 0.8) }));
  });

  it("show the sections of a class as classes are shown, each with its items", () => {
    const root = nodeOf(spending, "212");
    const map = mapOf({ root: root ?? spending });
    expect(bandNamed(map, "21201").cells.map((cell) => (cell.kind === "node" ? cell.node.code : ""))).toEqual(
      ["2120199", "2120101", "2120102", "2120104"],
    );
  });

  it("show a section's items, and an item alone as one cell", () => {
    const section = mapOf({ root: nodeOf(spending, "21201") ?? spending });
    expect(section.boxes.map((box) => box.kind)).toEqual(["node", "node", "node", "node"]);
    const item = mapOf({ root: nodeOf(spending, "2120104") ?? spending });
    expect(item.boxes.map((box) => box.drawn)).toEqual([{ x: 0, y: 0, width: 548, height: 603 }]);
  });

  it("measure project spending alone, without the foot that splits the total", () => {
    const map = mapOf({ measure: "project" });
    expect(bandNamed(map, "212").amount).toBe(7698778000);
    expect(leaves(map).every((cell) => cell.kind !== "node" || cell.bar === null)).toBe(true);
  });

  it("show an opened rest as a level of its own", () => {
    const map = mapOf({ only: ["205", "207", "206"] });
    expect(map.boxes.map((box) => (box.kind === "node" ? box.node.code : ""))).toEqual(["205", "207", "206"]);
  });

  it("give blanks and nils no room", () => {
    const children = [
      node({ code: "201", total: stated(fen(100)) }),
      node({ code: "204", total: blank }),
      node({ code: "205", total: stated(fen(0)) }),
    ];
    const map = mapOf({ root: node({ code: "", total: stated(fen(100)), children }) });
    expect(map.boxes).toHaveLength(1);
  });

  it("leave room, hatched, for what a total holds beyond its stated parts", () => {
    const children = [node({ code: "201", total: stated(fen(700)) }), node({ code: "204", total: blank })];
    const map = mapOf({ root: node({ code: "", total: stated(fen(1000)), children }) });
    expect(map.boxes.map((box) => box.kind)).toEqual(["node", "beyond"]);
    expect(map.boxes[1]?.amount).toBe(300);
    expect((map.boxes[1]?.area.width ?? 0) * (map.boxes[1]?.area.height ?? 0)).toBeCloseTo(0.3 * 548 * 603);
  });

  it("are empty where nothing has an amount", () => {
    expect(mapOf({ root: node({ code: "", total: blank }) }).boxes).toEqual([]);
    expect(mapOf({ width: 0 }).boxes).toEqual([]);
  });

  it("are sound and exact for any amounts", () => {
    const list = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 1, maxLength: 26 });
    fc.assert(
      fc.property(list, fc.integer({ min: 200, max: 1100 }), (amounts, width) => {
        const children = amounts.map((amount, i) =>
          node({ code: String(201 + i), total: stated(fen(amount)) }),
        );
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const map = mapOf({ root: node({ code: "", total: stated(fen(total)), children }), width });
        expectSound(map);
        for (const box of map.boxes) {
          const wanted = (box.amount / total) * width * 603;
          expect(Math.abs(box.area.width * box.area.height - wanted)).toBeLessThan(1e-6 * width * 603);
        }
      }),
      { numRuns: 60 },
    );
  });
});
