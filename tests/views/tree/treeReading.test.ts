import { describe, expect, it } from "vitest";
import { findNode } from "../../../src/core/analysis/spendingTreeOf.ts";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import { blanksOf, partsReachTotal } from "../../../src/views/tree/blanks.ts";
import { openAtFirst, openedTo } from "../../../src/views/tree/expansion.ts";
import { treeCsv } from "../../../src/views/tree/treeCsv.ts";
import { findingOf } from "../../../src/views/tree/treeFinding.ts";
import { treeNames } from "../../../src/views/tree/treeNames.ts";
import { readTree, type TreeReading } from "../../../src/views/tree/treeReading.ts";
import { codedTable } from "../../core/budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../core/budget/sampleDisclosure.ts";

const read = (disclosure: Disclosure): TreeReading =>
  readTree({ disclosure, checks: runChecks(disclosure), related: [] }, null, () => null);
const reading = read(sampleDisclosure());
const one = () => {
  if (reading.one === null) throw new Error("one disclosure is read");
  return reading.one;
};
const whole = () => {
  if (reading.tree.root === null) throw new Error("the sample holds a tree");
  return reading.tree.root;
};

describe("what the tree view reads of 临溪县档案馆 2024, 324.30 万元", () => {
  it("shows the measures that are stated and names the columns that are blank throughout", () => {
    const table = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: [
        { head: "合计", measure: "total" },
        { head: "项目支出", measure: "project" },
        { head: "经营支出", measure: "operating" },
      ],
      rows: [
        ["", "合计", "5.00", "5.00", ""],
        ["206", "科学技术支出", "5.00", "5.00", ""],
      ],
    });
    const narrow = read(bareDisclosure({ tables: [table] }));
    expect(narrow.measures).toEqual(["total", "project"]);
    expect(narrow.blankMeasures).toEqual(["operating"]);
  });

  it("shows the blanks to be nil where the stated parts reach every total", () => {
    expect(blanksOf(reading.nodes, reading.measures)).toEqual({ some: true, nil: true, zeros: false });
  });

  it("does not call a blank nil where the stated parts fall short of the total", () => {
    const table = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: [
        { head: "合计", measure: "total" },
        { head: "基本支出", measure: "basic" },
        { head: "项目支出", measure: "project" },
      ],
      rows: [
        ["", "合计", "7.00", "4.00", "2.00"],
        ["206", "科学技术支出", "5.00", "4.00", ""],
        ["208", "社会保障和就业支出", "2.00", "", "2.00"],
      ],
    });
    const short = read(bareDisclosure({ tables: [table] }));
    expect(blanksOf(short.nodes, short.measures)).toMatchObject({ some: true, nil: false });
    const [science] = short.nodes;
    expect(science === undefined ? null : partsReachTotal(science, ["basic", "project"])).toBe(false);
  });

  it("gives a figure that agrees everywhere its outcome, and none to a figure of another table", () => {
    const figure = findNode(reading.tree, "2012604")?.figures.project;
    if (figure === undefined) throw new Error("2012604 states project money");
    expect(reading.outcomeOf(figure)).toBe("agrees");
    expect(reading.outcomeOf({ ...figure, sources: [] })).toBeNull();
    expect(reading.checks.length).toBeGreaterThan(0);
  });

  it("finds the largest class and its share for the sentence", () => {
    const { finding } = findingOf(one(), reading.tree, treeNames("zh", null), "zh");
    expect(finding).toMatchObject({
      department: "临溪县档案馆",
      year: 2024,
      largest: { name: "一般公共服务支出", share: "92.51%" },
    });
  });

  it("writes exact yuan, codes as text and blanks empty to the file", () => {
    const lines = treeCsv(reading, sampleDisclosure(), whole(), "zh").split("\r\n");
    expect(lines[0]).toBe(
      "部门,年度,阶段,表,单位,代码,科目,合计（元）,基本支出（元）,项目支出（元）,占总支出 (%)",
    );
    expect(lines[1]).toBe(
      "临溪县档案馆,2024,预算,expenditure,元,,合计,3243000.00,2348000.00,895000.00,100.00",
    );
    expect(lines[5]).toBe("临溪县档案馆,2024,预算,expenditure,元,2012604,档案馆,895000.00,,895000.00,27.60");
  });
});

describe("the rows that are open", () => {
  it("are all of a small tree, so that its items are in sight", () => {
    expect([...openAtFirst(reading.nodes)]).toEqual(["201", "20126", "208", "20805"]);
  });

  it("are the classes of a tree of more than thirty lines", () => {
    const many = Array.from({ length: 4 }, () => reading.nodes).flat();
    expect(openAtFirst([...many, ...reading.nodes])).toEqual(new Set(["201", "208"]));
  });

  it("are opened down to the selected node, and stay the same object where they already are", () => {
    const open = new Set(["208"]);
    expect([...openedTo(open, "2012604")]).toEqual(["208", "201", "20126", "2012604"]);
    const all = new Set(["201"]);
    expect(openedTo(all, "201")).toBe(all);
    expect(openedTo(all, null)).toBe(all);
  });
});

describe("names", () => {
  const names = treeNames("en", {
    version: 1,
    names: { "201": { name: "General public services", short: "General services" } },
  });

  it("give a class its English name, the document's beneath, and leave sections as printed", () => {
    const [services, archives] = reading.nodes;
    if (services === undefined || archives === undefined) throw new Error("the sample has two lines");
    expect(names.of(services)).toBe("General public services");
    expect(names.inSentence(services)).toBe("general public services");
    expect(names.printed(services)).toBe("一般公共服务支出");
    expect(names.of(archives)).toBe("档案事务");
    expect(names.printed(archives)).toBeNull();
  });
});
