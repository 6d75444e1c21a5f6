import { describe, expect, it } from "vitest";
import { isNilBesideBlank } from "../../../src/core/checks/nilBesideBlank.ts";

describe("a nil of the narrative beside a blank table", () => {
  it("is told from two equal figures", () => {
    expect(isNilBesideBlank({ outcome: "agrees", cause: { kind: "declared-none" } })).toBe(true);
    expect(isNilBesideBlank({ outcome: "agrees", cause: null })).toBe(false);
  });

  it("is no agreement where the narrative states an amount for a table declared empty", () => {
    expect(isNilBesideBlank({ outcome: "differs", cause: { kind: "declared-none" } })).toBe(false);
  });
});
