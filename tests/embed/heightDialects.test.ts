import { describe, expect, it } from "vitest";
import { asksForHeight, heightMessages } from "../../src/embed/heightDialects.ts";

const SIZE = { width: 640, height: 812 };

describe("a height of 812 px", () => {
  it("is said to open-iframe-resizer, Datawrapper and AMP", () => {
    expect(heightMessages(SIZE, { childId: null, secret: null })).toEqual([
      { type: "iframe-resized", width: 640, height: 812 },
      { "datawrapper-height": { mingzhang: 812 } },
      { sentinel: "amp", type: "embed-size", height: 812 },
    ]);
  });

  it("is said to pym.js by the name it gave, and to WordPress with its secret", () => {
    const messages = heightMessages(SIZE, { childId: "chart-1", secret: "aB3dE6gH9j" });
    expect(messages).toContainEqual({ "datawrapper-height": { "chart-1": 812 } });
    expect(messages).toContain("pymxPYMxchart-1xPYMxheightxPYMx812");
    expect(messages).toContainEqual({ message: "height", value: 812, secret: "aB3dE6gH9j" });
  });
});

describe("a host asks for the height", () => {
  const known = { childId: "chart-1" };
  it.each([
    { type: "iframe-child-init", bodyPadding: "0" },
    { type: "iframe-get-child-dimensions" },
    "pymxPYMxchart-1xPYMxwidthxPYMx640",
  ])("by %j", (message) => {
    expect(asksForHeight(message, known)).toBe(true);
  });

  it.each([null, 7, "", "pymxPYMxchart-2xPYMxwidthxPYMx640", { type: "webpackOk" }, ["iframe-child-init"]])(
    "but not by %j",
    (message) => {
      expect(asksForHeight(message, known)).toBe(false);
    },
  );
});
