import { describe, expect, it } from "vitest";
import { fitSector } from "../../src/charts/sunburstLabel.ts";

const TURN = 2 * Math.PI;
const community = { name: "城乡社区支出", shortName: "城乡社区", amount: "15,436.93", share: "81.35%" };

describe("label of a sector", () => {
  it("stands level in a wide sector, with all figures", () => {
    const label = fitSector(community, { start: 0, end: TURN * 0.81, inner: 70, outer: 170 });
    expect(label).toEqual({
      lines: ["城乡社区", "15,436.93", "81.35%"],
      size: 14,
      lineHeight: 18,
      turn: "level",
    });
  });

  it("drops its figures and then follows the radius in a thin one", () => {
    const label = fitSector(community, { start: 0, end: TURN * 0.03, inner: 170, outer: 270 });
    expect([label?.turn, label?.lines]).toEqual(["level", ["城乡", "社区"]]);
    const thin = fitSector(community, { start: 0, end: TURN * 0.02, inner: 170, outer: 270 });
    expect([thin?.turn, thin?.lines]).toEqual(["radial", ["城乡社区"]]);
  });

  it("is left out where not even the name fits", () => {
    expect(fitSector(community, { start: 0, end: TURN * 0.004, inner: 170, outer: 270 })).toBeNull();
    expect(fitSector(community, { start: 0, end: TURN, inner: 170, outer: 184 })).toBeNull();
  });

  it("may go all around a whole ring", () => {
    expect(fitSector(community, { start: 0, end: TURN, inner: 70, outer: 170 })).not.toBeNull();
  });
});
