import { describe, expect, it } from "vitest";
import type { Body } from "../../src/core/budget/register.ts";
import { factRows } from "../../src/core/file/facts.ts";
import { published, read, readOptions } from "./published.ts";

const HEADS = "科目编码|科目名称|合计|基本支出|项目支出";

/** A page with a table in 2023: rows of cells between bars; lines without a bar are paragraphs. */
function pageOf(lines: readonly string[]): Uint8Array {
  const parts = lines.map((line) =>
    line.includes("|")
      ? `<table>${line
          .split("\n")
          .map((row) => `<tr>${row.split("|").map(cellOf).join("")}</tr>`)
          .join("")}</table>`
      : `<p>${line}</p>`,
  );
  return new TextEncoder().encode(`<p>青岚县档案馆2023年部门预算</p>${parts.join("")}`);
}

const cellOf = (text: string) =>
  text === "^" ? "" : text.startsWith("v") ? `<td rowspan=2>${text.slice(1)}</td>` : `<td>${text}</td>`;

async function factsOf(...lines: readonly string[]) {
  const { register } = readOptions();
  const bodies = register.bodies
    .slice(0, 1)
    .map((body): Body => ({ ...body, names: ["青岚县档案馆"], codes: {} }));
  const options = { region: "130532", register: { ...register, bodies } };
  const { disclosures } = await read([published("x.html", pageOf(lines))], options);
  const [only] = disclosures;
  if (only === undefined) throw new Error("not read");
  const facts = factRows(only.disclosure).map(
    ({ name, amount, baseYear, fund }) =>
      `${name} ${amount === null ? "—" : String(amount / 1_000_000)}${baseYear === null ? "" : ` ${String(baseYear)}`}${fund === null ? "" : ` ${fund}`}`,
  );
  const told = /^(?:unit-stated|readable-amount|heading-year|table-recognised|children-equal-parent)/u;
  const findings = only.findings.filter(({ outcome }) => outcome !== "agrees").map(({ id }) => id);
  return { facts, findings: findings.filter((id) => told.test(id)), disclosure: only.disclosure };
}

const TITLE = "部门预算支出总表";

describe("units that contradict one another", () => {
  it.each([
    [
      "over the table and in its heads",
      ["单位：万元", `科目编码|科目名称|合计（元）\n201|一般公共服务支出|300\n|合计|300`],
    ],
    ["twice over the table", ["单位：万元", "金额单位：元", `${HEADS}\n201|一般公共服务支出|300|200|100`]],
    ["in one head", ["单位：万元", `科目编码|科目名称|合计|项目支出（元）\n201|一般公共服务支出|300|100`]],
  ])("are taken neither for the other: %s", async (_, [first = "", ...lines]) => {
    expect(await factsOf(TITLE, first, ...lines)).toMatchObject({ facts: [], findings: ["unit-stated:t1"] });
  });

  it("leave the row alone that gives its own", async () => {
    const { facts, findings } = await factsOf(
      "“三公”经费支出表",
      "单位：万元",
      "项目|预算数\n一、因公出国（境）费（元）|20000\n二、公务接待费|10.00",
    );
    expect(facts).toEqual(["二、公务接待费 10"]);
    expect(findings).toEqual(["readable-amount:t1/1/1"]);
  });
});

describe("years and shares beside the figures of the year", () => {
  it("keeps a column of the year before for that year", async () => {
    const { facts } = await factsOf(
      "“三公”经费支出表",
      "单位：万元",
      "项目|上年预算数|本年预算数\n因公出国（境）费|2|3\n公务接待费|9|8",
    );
    expect(facts).toEqual([
      "因公出国（境）费 2 2022",
      "因公出国（境）费 3",
      "公务接待费 9 2022",
      "公务接待费 8",
    ]);
  });

  it.each(["预算年度：2022", "2022年度"])("tells of a table of another year: %s", async (caption) => {
    const { findings } = await factsOf(
      TITLE,
      caption,
      "单位：万元",
      `${HEADS}\n201|一般公共服务支出|300|200|100`,
    );
    expect(findings).toEqual([expect.stringMatching(/^heading-year:d1\/\d+\/2022$/u)]);
  });

  it.each(["占总支出", "基本支出占合计", "同比", "预算数为上年执行数的"])(
    "takes no share for money: %s",
    async (head) => {
      const { facts } = await factsOf(
        TITLE,
        "单位：万元",
        `科目编码|科目名称|合计|${head}\n201|一般公共服务支出|300|66.67`,
      );
      expect(facts).toEqual(["一般公共服务支出 300"]);
    },
  );
});

describe("figures that belong to no line of their own", () => {
  it("names those beside no name", async () => {
    const { findings } = await factsOf(
      "部门预算收支总表",
      "单位：万元",
      "项目|预算数|项目|预算数\n一、财政拨款收入|300|一、国防支出|300\n|12.0||13.0\n收入总计|300|支出总计|300",
    );
    expect(findings).toEqual(["readable-amount:t1/2/1", "readable-amount:t1/2/3"]);
  });

  it("shares no amount that is merged over two lines", async () => {
    const { facts, findings } = await factsOf(
      TITLE,
      "单位：万元",
      "科目编码|科目名称|合计\n201|一般公共服务支出|v350\n208|社会保障和就业支出|^\n210|卫生健康支出|20",
    );
    expect(facts).toEqual(["卫生健康支出 20"]);
    expect(findings).toEqual(["readable-amount:t1/1/2"]);
  });

  it("names one that ran into the name", async () => {
    const { findings } = await factsOf(
      TITLE,
      "单位：万元",
      `科目编码|科目名称|合计\n201|一般公共服务支出 50.00|\n208|其他支出|20`,
    );
    expect(findings).toEqual(["readable-amount:t1/1/1"]);
  });

  it("counts vehicles without taking them for money", async () => {
    const { findings } = await factsOf(
      "“三公”经费支出表",
      "单位：万元",
      "项目|预算数\n因公出国（境）费|3\n公务接待费|8\n公务用车保有量（辆）|3",
    );
    expect(findings).toEqual([]);
  });
});

describe("tables that print a thing again", () => {
  it("holds a 合计 below the lines against them too", async () => {
    const { findings } = await factsOf(
      TITLE,
      "单位：万元",
      `科目编码|科目名称|合计\n|合计|350\n201|一般公共服务支出|300\n208|其他支出|50\n|合计|360`,
    );
    expect(findings).toEqual(["children-equal-parent:t1/total@4/2"]);
  });

  it("tells which of two tables of a kind is used, and whose money the other holds", async () => {
    const items = "项目|预算数\n因公出国（境）费|2\n公务接待费|10";
    const { facts, findings } = await factsOf(
      "一般公共预算“三公”经费支出表",
      "单位：万元",
      items,
      "政府性基金预算“三公”经费支出表",
      "单位：万元",
      items,
    );
    expect(facts.slice(2)).toEqual(["因公出国（境）费 2 government-fund", "公务接待费 10 government-fund"]);
    expect(findings).toEqual(["table-recognised:t2"]);
  });

  it("reads codes in full-width digits", async () => {
    const { disclosure } = await factsOf(
      TITLE,
      "单位：万元",
      `${HEADS}\n２０１|一般公共服务支出|300|200|100`,
    );
    expect(disclosure.tables[0]?.lines[0]).toMatchObject({ code: "201", codePrinted: "２０１" });
  });
});
