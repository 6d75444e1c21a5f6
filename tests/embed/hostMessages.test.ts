import { describe, expect, it } from "vitest";
import {
  frameMessage,
  readFrameMessage,
  readShowMessage,
  showMessage,
} from "../../src/embed/hostMessages.ts";

describe("what frame and host say to each other", () => {
  it("carries its source and version", () => {
    expect(frameMessage({ type: "navigate", view: "tree", address: "?view=tree&node=205" })).toEqual({
      source: "mingzhang",
      version: 1,
      type: "navigate",
      view: "tree",
      address: "?view=tree&node=205",
    });
  });

  it("is read back, also from a version that says more", () => {
    const later = { source: "mingzhang", version: 2, type: "resize", width: 640, height: 812, depth: 3 };
    expect(readFrameMessage(later)).toEqual(later);
    expect(readShowMessage(showMessage("?view=tree"))).toBe("?view=tree");
  });

  it.each([
    null,
    "ready",
    { type: "resize", height: 812 },
    { source: "mingzhang", type: "resize", height: "812" },
    { source: "mingzhang", type: "navigate" },
    { source: "mingzhang", type: "exploded" },
  ])("is not mistaken for %j", (data) => {
    expect(readFrameMessage(data)).toBeNull();
  });

  it.each([null, "?view=tree", { source: "mingzhang-host", type: "show" }, { type: "show", address: "?" }])(
    "no order to show is read in %j",
    (data) => {
      expect(readShowMessage(data)).toBeNull();
    },
  );
});
