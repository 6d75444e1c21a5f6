import { describe, expect, it } from "vitest";
import { drawnOn, footBar, isTooSmall, visibleUnder } from "../../src/charts/cellRoom.ts";
import { fen } from "../../src/core/money/fen.ts";
import { blank, node, stated } from "./spending.ts";

const map = { x: 0, y: 0, width: 500, height: 400 };

describe("what is drawn of an exact area", () => {
  it("stands on whole pixels, with gaps inside the map and none at its edge", () => {
    const left = drawnOn({ x: 0, y: 0, width: 200.4, height: 400 }, map, map);
    const right = drawnOn({ x: 200.4, y: 0, width: 299.6, height: 400 }, map, map);
    expect(left).toEqual({ x: 0, y: 0, width: 198, height: 400 });
    expect(right).toEqual({ x: 202, y: 0, width: 298, height: 400 });
  });

  it("leaves narrower gaps between the cells of a class than between classes", () => {
    const within = { x: 0, y: 0, width: 200, height: 400 };
    expect(drawnOn({ x: 0, y: 0, width: 100, height: 400 }, within, map).width).toBe(99);
    expect(drawnOn({ x: 100, y: 0, width: 100, height: 400 }, within, map)).toEqual({
      x: 101,
      y: 0,
      width: 97,
      height: 400,
    });
  });

  it("ends where a band begins", () => {
    expect(visibleUnder({ x: 0, y: 10, width: 50, height: 60 }, 34)).toEqual({
      x: 0,
      y: 34,
      width: 50,
      height: 36,
    });
    expect(isTooSmall({ x: 0, y: 0, width: 30, height: 90 })).toBe(true);
  });
});

describe("foot of a cell", () => {
  const drawn = { x: 0, y: 0, width: 100, height: 80 };
  const total = stated(fen(100));

  it("splits basic and project as the source states them", () => {
    const both = node({ code: "201", total, basic: stated(fen(25)), project: stated(fen(75)) });
    expect(footBar(both, drawn, 40)?.basic).toBe(0.25);
    expect(footBar(both, drawn, 40)?.frame).toEqual({ x: 7, y: 67, width: 86, height: 6 });
  });

  it("is all of the one that is stated, and nothing where neither is", () => {
    expect(footBar(node({ code: "201", total, project: stated(fen(100)) }), drawn, 40)?.basic).toBe(0);
    expect(footBar(node({ code: "201", total, basic: stated(fen(100)) }), drawn, 40)?.basic).toBe(1);
    expect(footBar(node({ code: "201", total, basic: blank }), drawn, 40)).toBeNull();
  });

  it("gives way to the label", () => {
    const basic = node({ code: "201", total, basic: stated(fen(25)) });
    expect(footBar(basic, drawn, 65)).toBeNull();
  });
});
