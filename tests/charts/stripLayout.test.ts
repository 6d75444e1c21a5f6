import { describe, expect, it } from "vitest";
import { stripLayout, type StripEntry } from "../../src/charts/stripLayout.ts";
import { fen } from "../../src/core/money/fen.ts";

const entry = (key: string, amount: number | null, own = false): StripEntry => ({
  key,
  name: key,
  amount: amount === null ? null : fen(amount),
  text: String(amount),
  own,
});

describe("a strip", () => {
  it("places bodies from zero to the largest and leaves out those without an amount", () => {
    const { dots, axis } = stripLayout(
      [entry("a", 100), entry("b", 50), entry("c", 0), entry("d", null)],
      216,
      "linear",
    );
    expect(dots.map(({ key, x }) => `${key} ${String(x)}`)).toEqual(["a 208", "b 108", "c 8"]);
    expect([axis.from, axis.to]).toEqual([8, 208]);
  });

  it("stacks equal amounts", () => {
    const { dots } = stripLayout([entry("a", 10), entry("b", 10), entry("c", 100)], 400, "linear");
    expect(dots.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it("puts nils before the beginning of a logarithmic axis", () => {
    const { dots, axis } = stripLayout(
      [entry("a", 1000), entry("b", 10), entry("c", 0), entry("d", 100)],
      248,
      "log",
    );
    expect(axis.from).toBe(48);
    expect(dots.map(({ key, x }) => `${key} ${String(Math.round(x))}`)).toEqual([
      "a 240",
      "b 48",
      "c 8",
      "d 144",
    ]);
  });

  it("names the own body first where labels meet, and none over another", () => {
    const near = Array.from({ length: 8 }, (_, at) =>
      entry(`很长的部门名称${String(at)}`, 1000 + at, at === 3),
    );
    const { dots } = stripLayout(near, 300, "linear");
    const named = dots.filter(({ label }) => label !== null);
    expect(named.find(({ own }) => own)?.label?.text).toBe("很长的部门名称3 1003");
    expect(named.length).toBeLessThan(8);
    expect(new Set(named.map(({ label }) => label?.y)).size).toBe(named.length);
  });
});
