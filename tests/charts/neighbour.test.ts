import { describe, expect, it } from "vitest";
import { neighbour } from "../../src/charts/neighbour.ts";

// A wide cell over two narrow ones.
const places = [
  { x: 0, y: 0, width: 200, height: 50 },
  { x: 0, y: 50, width: 90, height: 50 },
  { x: 90, y: 50, width: 110, height: 50 },
];

describe("arrow keys", () => {
  it("reach what lies straight ahead", () => {
    expect(neighbour(places, 1, "right")).toBe(2);
    expect(neighbour(places, 2, "left")).toBe(1);
    expect(neighbour(places, 2, "up")).toBe(0);
    expect(neighbour(places, 0, "down")).toBe(2);
  });

  it("stay where nothing lies that way", () => {
    expect(neighbour(places, 0, "up")).toBe(0);
    expect(neighbour(places, 2, "down")).toBe(2);
    expect(neighbour([], 0, "left")).toBe(0);
  });
});
