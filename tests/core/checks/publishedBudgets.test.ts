import { expect, it } from "vitest";
import { countOutcomes } from "../../../src/core/checks/countOutcomes.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import type { CheckResult } from "../../../src/core/checks/checkResult.ts";
import { readDisclosure } from "../../../src/core/file/readDisclosure.ts";
import { factRows } from "../../../src/core/file/facts.ts";
import { writeDisclosure } from "../../../src/core/file/writeDisclosure.ts";
import { disclosureFrom, HUAILAI, PINGXIANG, source } from "../../ingest/published.ts";
import { describeWithSources } from "../../sources.ts";
import { one } from "./found.ts";

const of = (results: readonly CheckResult[], rule: CheckResult["rule"]) =>
  results.filter((result) => result.rule === rule);

const equations = (results: readonly CheckResult[]) =>
  results.map(({ parts, whole }) => {
    const terms = parts.map(({ sign, printed }) => `${sign === -1 ? "−" : "+"} ${printed.join(" × ")}`);
    return `${terms.join(" ")} = ${whole?.sign === -1 ? "−" : ""}${whole?.printed.join("") ?? ""}`;
  });

describeWithSources("平乡县 2023 checked", async () => {
  const disclosure = await disclosureFrom([source(PINGXIANG)]);
  const results = runChecks(disclosure);

  it("prints nothing in two ways", () => {
    expect(countOutcomes(results)).toMatchObject({
      "within-rounding": 0,
      differs: 0,
      "different-scope": 1,
      "cannot-check": 2,
      observation: 2,
    });
  });

  it("adds up to the fen in all 57 parents: 18 revenue, 15 + 15 functions, 9 economic", () => {
    const sums = of(results, "children-equal-parent");
    expect(sums).toHaveLength(57);
    expect(sums.every(({ outcome, residual }) => outcome === "agrees" && residual === 0)).toBe(true);
    const byTable = ["t2", "t3", "t5", "t6"].map(
      (id) => sums.filter(({ subject }) => subject.table === id).length,
    );
    expect(byTable).toEqual([18, 15, 15, 9]);
  });

  it("leaves the vehicle cell of the general budget unstated, and adds 20.00 + 6.00 = 26.00 through it", () => {
    expect(of(results, "vehicles-equal-parts").filter(({ outcome }) => outcome !== "agrees")).toMatchObject([
      { outcome: "cannot-check", cause: { kind: "parent-not-stated" }, computed: 20_000_000, residual: null },
    ]);
    expect(of(results, "three-public-funds").filter(({ outcome }) => outcome !== "agrees")).toMatchObject([
      { outcome: "cannot-check", cause: { kind: "blank-parts" }, whole: { printed: ["20.00"] } },
    ]);
    expect(of(results, "three-public-items").map(({ outcome, computed }) => [outcome, computed])).toEqual([
      ["agrees", 26_000_000],
      ["agrees", 26_000_000],
      ["agrees", 26_000_000],
      ["agrees", 26_000_000],
    ]);
  });

  it("has cost ceilings of 490.51 beside 486.51 of project spending, the first a product of 4 × 2.79", () => {
    const ceilings = one(of(results, "ceilings-against-project"), "ceilings");
    expect(ceilings).toMatchObject({
      outcome: "observation",
      cause: { kind: "ceilings-are-not-budgets" },
      computed: 490_510_000,
      residual: 4_000_000,
      whole: { printed: ["486.51"] },
    });
    expect(ceilings.parts.map(({ amount }) => amount)).toEqual([
      11_160_000, 11_850_000, 2_000_000, 18_000_000, 20_000_000, 12_000_000, 72_000_000, 274_000_000,
      48_000_000, 21_500_000,
    ]);
    expect(ceilings.parts[0]?.printed).toEqual(["2.79万元", "4个"]);
  });

  it("has the changes of the prose add up", () => {
    expect(equations(of(results, "changes-add-up"))).toEqual([
      "+ 52.2万元 − 314.08万元 = −261.88万元",
      "− 2万元 = −2万元",
    ]);
  });

  it("has 机关运行经费 of another scope: an institution is among its units", () => {
    expect(of(results, "administrative-operating-equals-public")).toMatchObject([
      {
        outcome: "different-scope",
        cause: { kind: "institutions-included", names: ["平乡县大数据发展中心"] },
        computed: 38_120_000,
        whole: { amount: 38_120_000, printed: ["38.12"] },
      },
    ]);
  });

  it("has basic spending of 653.82 by function and by economic class", () => {
    expect(equations(of(results, "basic-economic-equals-basic"))).toEqual(["+ 653.82 = 653.82"]);
  });

  it("has the same wholes and classes in every table", () => {
    expect(of(results, "tables-agree").map(({ id }) => id.slice("tables-agree:".length))).toEqual([
      "revenue",
      "expenditure",
      "expenditure/201",
      "expenditure/206",
      "general-budget",
      "general-budget/201",
      "general-budget/206",
      "revenue/general",
    ]);
  });

  it("has assets of 118.20 + 122.88 + 467.14 = 708.22, the blank buildings nil", () => {
    expect(equations(of(results, "assets-add-up"))).toEqual(["+  + 118.20 + 122.88 + 467.14 = 708.22"]);
  });

  it("counts ten sets of equipment to be bought while no purchase is planned", () => {
    const [none, targets, ...more] = of(results, "purchases-against-procurement");
    expect(none).toMatchObject({ outcome: "agrees", cause: { kind: "declared-none" } });
    expect(targets).toMatchObject({ outcome: "observation", parts: [{ printed: ["10套"] }] });
    expect(more).toEqual([]);
  });

  it("states 0.00 of procurement beside a table declared empty", () => {
    const said = of(results, "prose-equals-table").find(({ subject }) => subject.measure === "procurement");
    expect(said).toMatchObject({ outcome: "agrees", cause: { kind: "declared-none" } });
    expect(of(results, "note-against-figures").map(({ outcome }) => outcome)).toEqual([
      "agrees",
      "agrees",
      "agrees",
    ]);
  });

  it("holds all nine tables", () => {
    expect(of(results, "table-present")).toMatchObject([{ outcome: "agrees" }]);
  });

  it("finds the same where prose is left out", async () => {
    const shipped = await disclosureFrom([source(PINGXIANG)], { keepProse: false });
    const summary = (all: readonly CheckResult[]) =>
      all.map(({ id, outcome, residual }) => [id, outcome, residual]);
    expect(summary(runChecks(shipped))).toEqual(summary(results));
  });

  it("is read back from its file as it was, and comes to one fact per money cell", () => {
    expect(readDisclosure(writeDisclosure(disclosure))).toEqual({ ok: true, value: disclosure });
    const facts = factRows(disclosure);
    expect(facts.filter(({ tableKind }) => tableKind === "expenditure")).toHaveLength(66);
    expect(facts.filter(({ tableKind }) => tableKind === "three-public")).toHaveLength(36);
  });
});

describeWithSources("怀来县 2023 checked", async () => {
  const disclosure = await disclosureFrom([source(HUAILAI)]);
  const results = runChecks(disclosure);

  it("prints nothing in two ways", () => {
    expect(countOutcomes(results)).toMatchObject({
      "within-rounding": 0,
      differs: 0,
      "different-scope": 0,
      "cannot-check": 1,
      observation: 0,
    });
  });

  it("holds none of the nine tables: one result that names them", () => {
    const [present] = of(results, "table-present");
    expect(present).toMatchObject({ outcome: "cannot-check", cause: { kind: "table-not-in-file" } });
    expect(present?.cause?.kind === "table-not-in-file" && present.cause.tables).toHaveLength(9);
  });

  it("multiplies all 13 procurement lines exactly and adds them to 519.92", () => {
    const lines = of(results, "procurement-line");
    expect(lines).toHaveLength(13);
    expect(lines.every(({ outcome, residual }) => outcome === "agrees" && residual === 0)).toBe(true);
    expect(equations(lines).at(-1)).toBe("+ 0.06 × 2 = 0.12");
    expect(of(results, "procurement-total").map(({ computed }) => computed)).toEqual([
      519_920_000, 519_920_000,
    ]);
  });

  it("plans purchases of 19.92, which is the goods of its procurement", () => {
    expect(of(results, "purchases-against-procurement")).toMatchObject([
      { outcome: "agrees", computed: 19_920_000, whole: { printed: ["19.92万元"] } },
    ]);
  });

  it("takes its spending apart without a gap: 260 + 500 + 30 + 10 = 800", () => {
    expect(equations(of(results, "prose-parts-equal-whole"))).toContain(
      "+ 260万元 + 500万元 + 30万元 + 10万元 = 800万元",
    );
    expect(of(results, "project-budgets-within-project")).toMatchObject([
      { outcome: "agrees", computed: 800_000_000 },
    ]);
    expect(of(results, "ceilings-against-project")).toMatchObject([
      { outcome: "agrees", computed: 800_000_000 },
    ]);
  });

  it("has the changes of the prose add up", () => {
    expect(equations(of(results, "changes-add-up"))).toEqual([
      "− 5.85万元 − 20万元 = −25.85万元",
      "+ 0万元 + 0万元 − 0.1万元 = −0.1万元",
      "+ 0万元 + 0万元 = 0万元",
    ]);
  });

  it("has 机关运行经费 equal to 公用经费 of its one administrative unit", () => {
    expect(of(results, "administrative-operating-equals-public")).toMatchObject([
      { outcome: "agrees", computed: 291_210_000 },
    ]);
  });

  it("plans each project's spending to 100 %", () => {
    expect(of(results, "plan-completes").map(({ outcome }) => outcome)).toEqual(Array(4).fill("agrees"));
  });
});
