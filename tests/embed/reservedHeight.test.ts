import { describe, expect, it } from "vitest";
import { reservedHeight } from "../../src/embed/reservedHeight.ts";
import { VIEWS } from "../../src/state/address.ts";

const TREE = { view: "tree", dept: "130532-434", hint: null, width: 720 };

describe("the room kept for a view", () => {
  it("is what the page says", () => {
    expect(reservedHeight({ ...TREE, hint: "640" })).toBe(640);
    expect(reservedHeight({ ...TREE, hint: " 640 " })).toBe(640);
  });

  it.each(["", "auto", "640px", "0", "99999", "-3"])("is the view's own where the page says %j", (hint) => {
    expect(reservedHeight({ ...TREE, hint })).toBe(930);
  });

  it("is larger on a phone, and smaller for one department where the view is", () => {
    expect(reservedHeight({ ...TREE, width: 360 })).toBe(1550);
    expect(reservedHeight({ ...TREE, view: "quality", dept: null })).toBe(1750);
    expect(reservedHeight({ ...TREE, view: "quality" })).toBe(390);
    expect(reservedHeight({ ...TREE, view: "quality", dept: "130532-434,130730-434" })).toBe(1750);
  });

  it.each([null, ...VIEWS])("is there for %s", (view) => {
    expect(reservedHeight({ ...TREE, view })).toBeGreaterThan(300);
    expect(reservedHeight({ ...TREE, view })).toBeLessThan(3000);
  });

  it("is an ordinary one for a view that a later version may have", () => {
    expect(reservedHeight({ ...TREE, view: "atlas" })).toBe(900);
  });
});
