import { describe, expect, it } from "vitest";
import { sunburstLayout, type SunburstRequest } from "../../src/charts/sunburstLayout.ts";
import { fen } from "../../src/core/money/fen.ts";
import { nodeOf } from "../../src/charts/plottedNode.ts";
import { blank, node, spending, stated, words } from "./spending.ts";

function ringsOf(request: Partial<SunburstRequest> = {}): ReturnType<typeof sunburstLayout> {
  return sunburstLayout({ root: spending, measure: "total", size: 548, words, only: null, ...request });
}

const turns = (sector: { readonly start: number; readonly end: number }): number =>
  (sector.end - sector.start) / (2 * Math.PI);

describe("rings of 万里街道办事处 2025", () => {
  const rings = ringsOf();

  it("turn by the shares, largest first, from the top", () => {
    const [community, people] = rings.sectors;
    expect(community?.key).toBe("212");
    expect(community?.sector.start).toBe(0);
    expect(turns(community?.sector ?? { start: 0, end: 0 })).toBeCloseTo(0.8135, 4);
    expect(people?.key).toBe("208");
    expect(people?.sector.start).toBe(community?.sector.end);
  });

  it("put the sections around their class", () => {
    const community = rings.sectors[0];
    expect(community?.outer.map((sector) => sector.key)).toEqual(["21201", "21299", "21205", "21203"]);
    expect(community?.outer[0]?.sector.inner).toBe(community?.sector.outer);
  });

  it("join the classes that would be thinner than 5 px", () => {
    const rest = rings.sectors.at(-1);
    expect(rest?.nodes.map((each) => each.code)).toEqual(["205", "207", "206"]);
    expect([rest?.key, rest?.parent, rest?.colour.family]).toEqual(["rest ", null, "s8"]);
  });

  it("say how much they are in all", () => {
    expect(rings.amount).toBe(18976755100);
    expect(ringsOf({ only: ["205", "206"] }).amount).toBe(35000000);
  });
});

describe("other rings", () => {
  it("are one ring where nothing lies below", () => {
    const rings = ringsOf({ root: nodeOf(spending, "21201") ?? spending });
    expect(rings.radii[1]).toBe(rings.radii[2]);
    expect(rings.sectors).toHaveLength(4);
  });

  it("stay open where a total holds more than its stated parts", () => {
    const children = [node({ code: "201", total: stated(fen(60)) }), node({ code: "204", total: blank })];
    const rings = ringsOf({ root: node({ code: "", total: stated(fen(100)), children }) });
    expect(rings.sectors.map((each) => turns(each.sector))).toEqual([expect.closeTo(0.6)]);
  });

  it("are empty where nothing has an amount", () => {
    expect(ringsOf({ root: node({ code: "", total: blank }) }).sectors).toEqual([]);
  });
});
