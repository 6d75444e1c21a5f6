import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../../src/core/budget/disclosure.ts";
import { codedTable, sidedTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, outcomes } from "../found.ts";
import { foundIn, SHIPPED } from "../shipped.ts";

const total = [{ head: "合计", measure: "total" }] as const;

describe("the tables a template asks for", () => {
  const present = (over: Partial<Disclosure>) => found(bareDisclosure(over), "table-present")[0];

  it("are those of the province and year; another year's template is not known", () => {
    const jiangsu = { code: "320000", name: "江苏省" };
    const of = (year: number) => present({ region: jiangsu, year })?.cause;
    expect(of(2018)).toMatchObject({ kind: "table-not-in-file" });
    expect(of(2018)).not.toMatchObject({ tables: expect.arrayContaining(["state-capital"]) as unknown });
    expect(of(2018)).toMatchObject({
      tables: expect.arrayContaining(["administrative-operating"]) as unknown,
    });
    expect(of(2022)).toMatchObject({
      kind: "template-unknown",
      tables: expect.arrayContaining(["state-capital"]) as unknown,
    });
  });

  it("are all there in every shipped document but the one that is an annex", () => {
    const missing = SHIPPED.filter(({ department, year }) =>
      foundIn(department.name, year, "table-present").some(({ outcome }) => outcome !== "agrees"),
    );
    expect(missing.map(({ id }) => id)).toEqual(["130730-434-2023-budget"]);
  });
});

describe("the depth of the two tables that the law asks for", () => {
  const depth = (functional: string, economic: string) =>
    outcomes(
      found(
        bareDisclosure({
          tables: [
            codedTable({
              id: "t5",
              kind: "general-budget",
              columns: total,
              rows: [[functional, "行政运行", "1.00"]],
            }),
            codedTable({
              id: "t6",
              kind: "basic-economic",
              columns: total,
              rows: [[economic, "办公费", "1.00"]],
            }),
          ],
        }),
        "table-depth",
      ),
    );

  it("is 项 by function and 款 by economic class", () => {
    expect(depth("2010301", "30201")).toEqual({ t5: "agrees", t6: "agrees" });
    expect(depth("20103", "302")).toEqual({ t5: "observation", t6: "observation" });
  });
});

describe("a code below its class", () => {
  const parents = (...codes: readonly string[]) =>
    found(
      bareDisclosure({
        tables: [
          codedTable({
            id: "t3",
            kind: "expenditure",
            columns: total,
            rows: codes.map((code) => [code, code, "1.00"]),
          }),
        ],
      }),
      "code-parent-printed",
    );

  it("is printed in a table of levels, else the codes without one are named", () => {
    expect(outcomes(parents("201", "20103", "2010301"))).toEqual({ t3: "agrees" });
    expect(parents("201", "20103", "2010301", "2080505")).toMatchObject([
      { outcome: "cannot-check", cause: { kind: "parents-not-printed", codes: ["2080505"] } },
    ]);
  });

  it("is not looked for in a table of one level", () => {
    expect(parents("2010301", "2080505")).toEqual([]);
    expect(outcomes(parents("20103", "2010301"))).toEqual({ t3: "agrees" });
  });
});

describe("财政拨款 inside all money", () => {
  const sums = (total: string, other: string) =>
    outcomes(
      found(
        bareDisclosure({
          tables: [
            sidedTable({
              id: "t1",
              kind: "summary",
              columns: [{ head: "金额" }],
              rows: [
                [{ name: "一、财政拨款", amounts: ["21940.96"], measure: "appropriation" }, null],
                [{ name: "二、其他资金", amounts: [other], measure: "other-income" }, null],
                [{ name: "收入合计", amounts: [total], role: "total", measure: "revenue" }, null],
              ],
            }),
            sidedTable({
              id: "t4",
              kind: "appropriation",
              columns: [{ head: "金额" }],
              rows: [
                [
                  { name: "一般公共预算", amounts: ["21940.96"], measure: "appropriation", fund: "general" },
                  null,
                ],
              ],
            }),
          ],
        }),
        "appropriation-in-summary",
      ),
    );

  it("leaves what other revenue explains: 21,940.96 + 14.39 = 21,955.35", () => {
    expect(sums("21955.35", "14.39")).toEqual({ revenue: "agrees" });
    expect(sums("21955.35", "")).toEqual({ revenue: "differs" });
    expect(outcomes(found(sampleDisclosure(), "appropriation-in-summary"))).toEqual({ revenue: "agrees" });
  });

  it("agrees in 检察院 2018 and in every other shipped document", () => {
    const results = SHIPPED.flatMap(({ department, year }) =>
      foundIn(department.name, year, "appropriation-in-summary"),
    );
    expect(results.length).toBeGreaterThan(15);
    expect(results.filter(({ outcome }) => outcome !== "agrees")).toEqual([]);
  });
});

describe("headings", () => {
  const titled = (title: string) =>
    found(
      bareDisclosure({
        tables: [codedTable({ id: "t5", kind: "general-budget", title, columns: total, rows: [] })],
      }),
      "heading-year",
    );

  it("that name another year or keep the words of a form are worth a look", () => {
    expect(titled("2024年部门预算支出表")).toEqual([]);
    expect(titled("一般公共预算支出表")).toEqual([]);
    expect(titled("2023年部门预算支出表")).toMatchObject([
      { outcome: "observation", cause: { kind: "other-year", found: 2023, expected: 2024 } },
    ]);
    expect(titled("（部门、单位名称）支出表")).toMatchObject([
      { outcome: "observation", cause: { kind: "template-residue", printed: "(部门、单位名称)" } },
    ]);
  });

  it("carry the year that reading found in the narrative", () => {
    const place = { pages: [5], sheet: null, paragraph: 42, heading: null };
    const otherYears = [{ year: 2023, document: "d1", place }];
    expect(found(bareDisclosure({ otherYears }), "heading-year")).toMatchObject([
      { id: "heading-year:d1/42/2023", cause: { found: 2023, expected: 2024, place } },
    ]);
  });
});
