import { describe, expect, it } from "vitest";
import { ADDRESS_ATTRIBUTES, frameQuery } from "../../src/embed/frameQuery.ts";
import { DEFAULT_ADDRESS, parseAddress } from "../../src/state/address.ts";

function queryOf(attributes: Readonly<Record<string, string>>, pageLanguage: string | null = null): string {
  return frameQuery((name) => attributes[name] ?? null, pageLanguage);
}

describe("attributes of <mingzhang-view>", () => {
  it("are the keys of the address, one to one", () => {
    expect([...ADDRESS_ATTRIBUTES].sort()).toEqual(Object.keys(DEFAULT_ADDRESS).sort());
  });

  it("become the frame's query", () => {
    const query = queryOf({
      view: "compare",
      dept: "130532-434,310107-n1uslkkk",
      q: "办公 室",
      accent: "c8102e",
    });
    expect(query).toBe(
      "?view=compare&dept=130532-434,310107-n1uslkkk&q=%E5%8A%9E%E5%85%AC%20%E5%AE%A4&accent=c8102e",
    );
    expect(parseAddress(query).address).toMatchObject({ view: "compare", q: "办公 室" });
  });

  it("take the language of the page where they name none", () => {
    expect(queryOf({ view: "tree" }, "en-GB")).toBe("?view=tree&lang=en");
    expect(queryOf({ view: "tree", lang: "zh-CN" }, "en")).toBe("?view=tree");
    expect(queryOf({ view: "tree" }, "fr")).toBe("?view=tree");
  });

  it("that are empty or unknown are left out", () => {
    expect(queryOf({ view: "", dept: " 130532-434 ", onload: "x" })).toBe("?dept=130532-434");
  });
});
