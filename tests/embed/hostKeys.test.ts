import { describe, expect, it } from "vitest";
import { readHostKeys, withFrameKeys } from "../../src/embed/hostKeys.ts";

describe("what a host tells the frame", () => {
  it("is read from the query and, for WordPress, from the fragment", () => {
    expect(
      readHostKeys("?view=tree&accent=c8102e&ground=fff5e0&childId=chart-1", "#?secret=aB3dE6gH9j"),
    ).toEqual({
      accent: "#c8102e",
      ground: "#fff5e0",
      childId: "chart-1",
      secret: "aB3dE6gH9j",
    });
  });

  it("is nothing where it says nothing that can be read", () => {
    const query =
      "?accent=red&ground=%23&childId=a%20b&initialWidth=640&parentTitle=x&parentUrl=http%3A%2F%2Fa%2F";
    expect(readHostKeys(query, "#?secret=<b>")).toEqual({
      accent: null,
      ground: null,
      childId: null,
      secret: null,
    });
  });
});

describe("the frame's address after the reader went on", () => {
  it("keeps the frame's own keys and drops pym's others", () => {
    const before = "?view=tree&dept=130532-434&accent=c8102e&childId=c1&initialWidth=640&parentUrl=x";
    expect(withFrameKeys("?view=tree&dept=130532-434&node=20103", before)).toBe(
      "?view=tree&dept=130532-434&node=20103&accent=c8102e&childId=c1",
    );
  });

  it("is never empty, so that an earlier query goes", () => {
    expect(withFrameKeys("", "?view=tree")).toBe("?");
  });
});
