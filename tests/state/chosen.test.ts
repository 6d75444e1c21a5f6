import { describe, expect, it } from "vitest";
import { DEFAULT_ADDRESS, printAddress } from "../../src/state/address.ts";
import { addressOfChosen, toggled } from "../../src/state/chosen.ts";

describe("departments that were chosen", () => {
  it("are carried into a view with the year and phase that was looked at", () => {
    const address = {
      ...DEFAULT_ADDRESS,
      year: [2019],
      phase: "final" as const,
      sort: "-total",
      node: "201",
    };
    const carried = { ...address, ...addressOfChosen("composition", ["320000-a", "320000-b"]) };
    expect(printAddress(carried)).toBe("?view=composition&dept=320000-a,320000-b&year=2019&phase=final");
  });

  it("are ticked and unticked, in the order of ticking", () => {
    expect(toggled(["b"], "a")).toEqual(["b", "a"]);
    expect(toggled(["b", "a"], "b")).toEqual(["a"]);
  });
});
