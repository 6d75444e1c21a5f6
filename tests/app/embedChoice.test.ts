import { describe, expect, it } from "vitest";
import { embeddedAddress, firstChoice, isLocal, usableWidth } from "../../src/app/embedChoice.ts";
import { parseAddress, printAddress } from "../../src/state/address.ts";

/** The query of the embed of an address, with some of the choice changed. */
function queryOf(query: string, change: Partial<ReturnType<typeof firstChoice>> = {}): string {
  const { address } = parseAddress(query);
  return printAddress(embeddedAddress(address, { ...firstChoice(address), ...change }));
}

describe("the embed of what the page shows", () => {
  it("keeps body, year, line and chart, not an open dialog, a search or the reader's theme", () => {
    expect(queryOf("?view=tree&dept=130532-434&year=2023&node=20103&chart=icicle&theme=dark&q=教育")).toBe(
      "?view=tree&dept=130532-434&year=2023&node=20103&chart=icicle",
    );
  });

  it("names the usual chart of a view not at all", () => {
    expect(queryOf("?view=change&dept=310107-n1uslkkk&chart=slope", { chart: "waterfall" })).toBe(
      "?view=change&dept=310107-n1uslkkk",
    );
  });

  it("opens the table by the address", () => {
    expect(queryOf("?view=composition&dept=130532-434", { chart: "table" })).toBe(
      "?view=composition&dept=130532-434&chart=table",
    );
  });

  it("takes a chart that belongs to another view for the first of its own", () => {
    expect(firstChoice(parseAddress("?view=compare&chart=sunburst").address).chart).toBe("bars");
  });

  it("has the theme and the language that were chosen", () => {
    expect(queryOf("?view=flow", { theme: "dark", language: "en" })).toBe("?view=flow&lang=en&theme=dark");
  });
});

describe("the width of an embed", () => {
  it("is whole pixels from 280 to 1600", () => {
    expect([280, 720.4, 1600].map(usableWidth)).toEqual([280, 720, 1600]);
    expect([279, 1601, Number.NaN].map(usableWidth)).toEqual([null, null, null]);
  });
});

describe("an address of this machine only", () => {
  it("is a file, the loopback or localhost", () => {
    const local = [
      "file:///D:/mingzhang.html",
      "http://127.0.0.1:4173/",
      "http://localhost/",
      "http://[::1]/",
    ];
    expect(local.map(isLocal)).toEqual([true, true, true, true]);
    expect(isLocal("https://czj.example.gov.cn/mingzhang/embed.html")).toBe(false);
  });
});
