import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BREAKDOWNS,
  CHARTS,
  DEFAULT_ADDRESS,
  GROUPS,
  MODES,
  SCALES,
  VIEWS,
  parseAddress,
  printAddress,
} from "../../src/state/address.ts";
import type { Address } from "../../src/state/address.ts";
import { MEASURES, OUTCOMES, PHASES, SCOPES } from "../../src/core/budget/vocabulary.ts";
import { RULES } from "../../src/core/checks/checkResult.ts";

describe("an address", () => {
  it("carries the rule, the outcome and the grouping of a list of findings", () => {
    const query = "?view=quality&group=rule&rule=tables-agree&outcome=differs";
    const { address, notices } = parseAddress(query);
    expect(notices).toEqual([]);
    expect(address).toMatchObject({ group: "rule", rule: "tables-agree", outcome: "differs" });
    expect(printAddress(address)).toBe(query);
    expect(parseAddress("?rule=mood").notices).toEqual([{ key: "rule", value: "mood" }]);
  });

  it("opens the overview when nothing is asked", () => {
    expect(parseAddress("")).toEqual({ address: DEFAULT_ADDRESS, notices: [] });
    expect(printAddress(DEFAULT_ADDRESS)).toBe("");
  });

  it("carries the whole state of a view", () => {
    const query =
      "?view=tree&dept=130532-434&year=2023&node=20103&measure=project&chart=icicle&unit=yuan&lang=en&theme=dark";
    const { address, notices } = parseAddress(query);
    expect(notices).toEqual([]);
    expect(address).toEqual({
      ...DEFAULT_ADDRESS,
      view: "tree",
      dept: ["130532-434"],
      year: [2023],
      node: "20103",
      measure: "project",
      chart: "icicle",
      unit: "yuan",
      lang: "en",
      theme: "dark",
    });
    expect(printAddress(address)).toBe(query);
  });

  it("carries what a comparison sets side by side", () => {
    const query = "?pick=use:204&measures=total,reception&by=kind&scale=log&mode=change&above=12.5";
    const { address, notices } = parseAddress(query);
    expect(notices).toEqual([]);
    expect(address).toEqual({
      ...DEFAULT_ADDRESS,
      pick: "use:204",
      measures: ["total", "reception"],
      by: "kind",
      scale: "log",
      mode: "change",
      above: "12.5",
    });
    expect(printAddress(address)).toBe(query);
    expect(parseAddress("?measures=total,mood&above=-3").notices).toEqual([
      { key: "measures", value: "mood" },
      { key: "above", value: "-3" },
    ]);
  });

  it("carries that charts are drawn with patterns", () => {
    const { address, notices } = parseAddress("?view=tree&theme=dark&patterns=on");
    expect(notices).toEqual([]);
    expect(address.patterns).toBe("on");
    expect(printAddress(address)).toBe("?view=tree&theme=dark&patterns=on");
    expect(parseAddress("?patterns=dots").notices).toEqual([{ key: "patterns", value: "dots" }]);
  });

  it("joins lists by commas and leaves them readable", () => {
    const address = { ...DEFAULT_ADDRESS, dept: ["130532-434", "130730-434"], year: [2023, 2022] };
    expect(printAddress(address)).toBe("?dept=130532-434,130730-434&year=2023,2022");
  });

  it("writes a key only when it differs from its default", () => {
    expect(printAddress(parseAddress("?view=overview&unit=wan&phase=budget&lang=zh").address)).toBe("");
  });

  it("ignores keys it does not know and says which values name nothing", () => {
    const { address, notices } = parseAddress(
      "?view=charts&utm_source=mail&node=99&chart=pie&dept=<x>,130532-434",
    );
    expect(address).toEqual({ ...DEFAULT_ADDRESS, dept: ["130532-434"] });
    expect(notices).toEqual([
      { key: "view", value: "charts" },
      { key: "dept", value: "<x>" },
      { key: "node", value: "99" },
      { key: "chart", value: "pie" },
    ]);
  });

  it("keeps a broken escape as its letters", () => {
    expect(parseAddress("?q=100%").address.q).toBe("100%");
  });

  it("escapes what mail programs cut a link at", () => {
    expect(printAddress({ ...DEFAULT_ADDRESS, q: "三公(经费)!" })).toBe(
      "?q=%E4%B8%89%E5%85%AC%28%E7%BB%8F%E8%B4%B9%29%21",
    );
  });

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(printAddress(address))).toEqual({ address, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("settles: whatever is pasted, printing what was read changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (pasted) => {
        const once = printAddress(parseAddress(pasted).address);
        expect(printAddress(parseAddress(once).address)).toBe(once);
      }),
    );
  });
});

const code = fc.integer({ min: 10, max: 99 }).map((n) => `2${String(n)}`);
const anyAddress: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...VIEWS),
  dept: fc.uniqueArray(fc.stringMatching(/^[0-9]{6}-[0-9a-z]{1,6}$/), { maxLength: 4 }),
  year: fc.uniqueArray(fc.integer({ min: 1990, max: 2099 }), { maxLength: 4 }),
  phase: fc.constantFrom(...PHASES),
  scope: fc.constantFrom(...SCOPES),
  node: fc.option(
    fc.oneof(
      code,
      code.map((c) => `${c}01`),
      code.map((c) => `${c}0199`),
    ),
  ),
  pick: fc.option(fc.constantFrom("use:204", "source:appropriation-general", "use:预备费")),
  region: fc.uniqueArray(fc.constantFrom("310107", "320000", "130532")),
  size: fc.option(fc.constantFrom("-1000", "1000-10000", "100000-")),
  measure: fc.constantFrom(...MEASURES),
  measures: fc.uniqueArray(fc.constantFrom(...MEASURES), { maxLength: 4 }),
  by: fc.constantFrom(...BREAKDOWNS),
  scale: fc.constantFrom(...SCALES),
  mode: fc.constantFrom(...MODES),
  above: fc.option(fc.constantFrom("0", "50", "12.5", "100000")),
  group: fc.constantFrom(...GROUPS),
  rule: fc.option(fc.constantFrom(...RULES)),
  outcome: fc.option(fc.constantFrom(...OUTCOMES)),
  chart: fc.constantFrom(...CHARTS),
  unit: fc.constantFrom("yuan" as const, "wan" as const, "yi" as const),
  lang: fc.constantFrom("zh" as const, "en" as const),
  theme: fc.option(fc.constantFrom("light" as const, "dark" as const)),
  patterns: fc.constantFrom(null, "on" as const),
  q: fc.string({ unit: "grapheme", maxLength: 20 }),
  find: fc.string({ unit: "grapheme", maxLength: 20 }),
  sort: fc.option(fc.constantFrom("total", "-total", "three-public")),
  figure: fc.option(
    fc.constantFrom("130532-434-2023-budget~t3~7~4", "130532-434-2023-budget~s5.delta,-~t3~3~3"),
  ),
  data: fc.option(fc.constantFrom("https://example.org/data/", "archive/2023")),
});
