import { beforeAll, expect, it } from "vitest";
import type { ChangeRow } from "../../../src/core/analysis/change.ts";
import { changeOf } from "../../../src/core/analysis/changeOf.ts";
import { compositionOf } from "../../../src/core/analysis/compositionOf.ts";
import { largestChild, mainMove } from "../../../src/core/analysis/findings.ts";
import { headlineOf } from "../../../src/core/analysis/headlineOf.ts";
import { projectsOf } from "../../../src/core/analysis/projectsOf.ts";
import { shareOf } from "../../../src/core/analysis/shareOf.ts";
import { findNode, nodesUnder, spendingTreeOf } from "../../../src/core/analysis/spendingTreeOf.ts";
import { threePublicOf } from "../../../src/core/analysis/threePublicOf.ts";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { printedText } from "../../../src/core/budget/evidence.ts";
import { figureKey } from "../../../src/core/budget/figureKey.ts";
import { resolveFigure } from "../../../src/core/budget/resolveFigure.ts";
import type { Figure } from "../../../src/core/budget/figure.ts";
import { notInFile } from "../../../src/core/budget/figureOf.ts";
import { describeWithSources } from "../../sources.ts";
import { readPublished } from "./readPublished.ts";
import { wan } from "./wan.ts";

const FORMS = {
  平乡县: ["000_eab59d3d94c0068a.txt", "pingxiang-2023.docx"],
  怀来县: ["004_4e6a9bfb93fff3a4.txt", "huailai-2023.docx"],
} as const;

const moves = (disclosure: Disclosure) =>
  changeOf(disclosure, null)
    .rows.filter(({ base }) => base !== "unknown")
    .map((row: ChangeRow) => [row.measure, wan(row.delta), wan(row.prior), row.percent]);

/** Every figure the views ask for, to be found again by its name in an address. */
function figuresOf(disclosure: Disclosure): readonly Figure[] {
  const tree = spendingTreeOf(disclosure);
  const threePublic = threePublicOf(disclosure);
  const projects = projectsOf(disclosure);
  return [
    ...Object.values(headlineOf(disclosure) as unknown as Record<string, Figure>),
    ...changeOf(disclosure, null).rows.flatMap(({ now, delta, prior }) => [now, delta, prior]),
    ...(tree.root === null ? [] : nodesUnder(tree.root).flatMap(({ figures }) => Object.values(figures))),
    ...threePublic.items.flatMap(({ figure, tableFigure }) => [figure, tableFigure]),
    ...projects.projects.flatMap(({ budget, ceiling }) => [budget, ceiling]),
    projects.budgets,
    projects.ceilings,
    projects.difference ?? notInFile(),
  ];
}

function expectFoundAgain(disclosure: Disclosure): void {
  for (const figure of figuresOf(disclosure)) {
    const key = figureKey(figure);
    if (key === null) continue;
    expect([key, resolveFigure(key, [disclosure])]).toMatchObject([
      key,
      { state: figure.state, amount: figure.amount, formula: figure.formula },
    ]);
  }
}

describeWithSources("平乡县人民政府办公室 2023", () => {
  let disclosure: Disclosure;
  beforeAll(async () => {
    disclosure = await readPublished(FORMS.平乡县[0]);
  });

  it("plans 1140.33 = 653.82 basic + 486.51 project, 57.34 % and 42.66 %", () => {
    const { total, parts, personnel, publicOperating } = compositionOf(disclosure);
    expect(wan(total)).toBe("1,140.33");
    expect(parts.map(({ measure, figure, share }) => [measure, wan(figure), share])).toEqual([
      ["basic", "653.82", "57.34"],
      ["project", "486.51", "42.66"],
    ]);
    expect([wan(personnel), wan(publicOperating)]).toEqual(["615.70", "38.12"]);
    expect(wan(headlineOf(disclosure).administrativeOperating)).toBe("38.12 stated-in-prose");
  });

  it("spends 419.01 on 2010302, 36.74 % of the total, all of it on projects", () => {
    const tree = spendingTreeOf(disclosure);
    const total = tree.root?.figures.total ?? notInFile();
    const node = findNode(tree, "2010302");
    const { project, basic } = node?.figures ?? {};
    expect([node?.name, wan(project), wan(basic)]).toEqual(["一般行政管理事务", "419.01", "blank"]);
    expect(shareOf(project ?? notInFile(), total)).toBe("36.74");
    const [source] = project?.sources ?? [];
    expect(source === undefined ? null : printedText(disclosure, source)).toBe("419.01");
    expect(largestChild(tree)?.code).toBe("201");
  });

  it("spends 1030.83 = 611.82 + 419.01 on 20103", () => {
    const { total, basic, project } = findNode(spendingTreeOf(disclosure), "20103")?.figures ?? {};
    expect([wan(total), wan(basic), wan(project)]).toEqual(["1,030.83", "611.82", "419.01"]);
  });

  it("fell by 261.88 from 1402.21, basic up and project down, and this adds up", () => {
    expect(moves(disclosure)).toEqual([
      ["total", "−261.88", "1,402.21 derived", "18.68"],
      ["basic", "52.20", "601.62 derived", "8.68"],
      ["project", "−314.08", "800.59 derived", "39.23"],
      ["three-public", "−2.00", "28.00 derived", "7.14"],
      ["reception", "−2.00", "8.00 derived", "25.00"],
    ]);
    const change = changeOf(disclosure, null);
    expect(change.addsUp).toBe(true);
    expect(mainMove(change)).toMatchObject({ measure: "project", reasonKinds: ["functions-transferred"] });
  });

  it("plans 26.00 of 三公, 2.28 % of 财政拨款支出; vehicles 20.00 in the 合计 column, 2.86 each of 7", () => {
    const threePublic = threePublicOf(disclosure);
    expect([wan(threePublic.total), threePublic.shareOfAppropriation]).toEqual(["26.00", "2.28"]);
    expect(threePublic.items.map(({ measure, figure }) => [measure, wan(figure)])).toEqual([
      ["overseas", "0.00 stated-in-prose"],
      ["vehicles", "20.00"],
      ["vehicle-purchase", "0.00 stated-in-prose"],
      ["vehicle-operation", "20.00"],
      ["reception", "6.00"],
    ]);
    expect(threePublic.operationPerVehicle).toMatchObject({ amount: 2_857_143, count: "7" });
  });

  it("has nine projects whose ceilings come to 490.51, 4.00 over project spending", () => {
    const { projects, budgets, ceilings, spending, difference } = projectsOf(disclosure);
    expect(projects.map(({ ceiling }) => wan(ceiling))).toEqual([
      "11.16 derived",
      "11.85",
      "20.00 derived",
      "20.00",
      "12.00",
      "72.00",
      "274.00",
      "48.00",
      "21.50",
    ]);
    expect([wan(budgets), wan(ceilings), wan(spending), wan(difference)]).toEqual([
      "not-in-file",
      "490.51 derived",
      "486.51",
      "4.00 derived",
    ]);
  });

  it("splits its basic spending into 91.43 % pay, 5.83 % goods and services, 2.74 % benefits", () => {
    expect(compositionOf(disclosure).economic.map(({ code, share }) => [code, share])).toEqual([
      ["301", "91.43"],
      ["302", "5.83"],
      ["303", "2.74"],
    ]);
  });

  it("names every figure so that it is found again", () => expectFoundAgain(disclosure));

  it("answers the same from the Word file", async () => {
    const word = await readPublished(FORMS.平乡县[1]);
    expect(figuresOf(word).map(wan)).toEqual(figuresOf(disclosure).map(wan));
  });
});

describeWithSources("怀来县人民政府办公室 2023", () => {
  let disclosure: Disclosure;
  beforeAll(async () => {
    disclosure = await readPublished(FORMS.怀来县[0]);
  });

  it("plans 2001.89 = 1201.89 basic + 800.00 project, by its prose alone", () => {
    const { total, parts, economic } = compositionOf(disclosure);
    expect(wan(total)).toBe("2,001.89 stated-in-prose");
    expect(parts.map(({ measure, figure, share }) => [measure, wan(figure), share])).toEqual([
      ["basic", "1,201.89 stated-in-prose", "60.04"],
      ["project", "800.00 stated-in-prose", "39.96"],
    ]);
    expect(economic).toEqual([]);
  });

  it("has no functional tree in this file", () => {
    expect(spendingTreeOf(disclosure)).toMatchObject({ table: null, status: "not-in-file", root: null });
  });

  it("fell by 25.85 from 2027.74", () => {
    expect(moves(disclosure)).toEqual([
      ["total", "−25.85", "2,027.74 derived", "1.27"],
      ["basic", "−5.85", "1,207.74 derived", "0.48"],
      ["project", "−20.00", "820.00 derived", "2.44"],
      ["three-public", "−0.10", "241.60 derived", "0.04"],
      ["overseas", "0.00", "30.00 derived", "0.00"],
      ["vehicles", "0.00", "0.00 derived", null],
      ["vehicle-purchase", "0.00", "0.00 derived", null],
      ["vehicle-operation", "0.00", "0.00 derived", null],
      ["reception", "−0.10", "211.60 derived", "0.05"],
    ]);
    expect(changeOf(disclosure, null).addsUp).toBe(true);
  });

  it("plans 241.50 of 三公, 12.06 % of 财政拨款, vehicles a stated 0", () => {
    const threePublic = threePublicOf(disclosure);
    expect([wan(threePublic.total), threePublic.shareOfAppropriation]).toEqual([
      "241.50 stated-in-prose",
      "12.06",
    ]);
    expect(wan(threePublic.appropriation)).toBe("2,001.89 derived");
    expect(threePublic.items.map(({ figure }) => wan(figure))).toEqual([
      "30.00 stated-in-prose",
      "0.00 stated-in-prose",
      "0.00 stated-in-prose",
      "0.00 stated-in-prose",
      "211.50 stated-in-prose",
    ]);
    expect(threePublic.operationPerVehicle).toBeNull();
  });

  it("has four projects of 500 + 30 + 10 + 260 = 800.00, ceilings equal to budgets, procurement joined", () => {
    const { projects, budgets, ceilings, difference } = projectsOf(disclosure);
    expect(
      projects.map(({ budget, ceiling, procurement }) => [wan(budget), wan(ceiling), procurement.length]),
    ).toEqual([
      ["500.00", "500.00", 1],
      ["30.00", "30.00", 0],
      ["10.00", "10.00", 0],
      ["260.00", "260.00", 12],
    ]);
    expect([wan(budgets), wan(ceilings), wan(difference)]).toEqual([
      "800.00 derived",
      "800.00 derived",
      "0.00 derived",
    ]);
  });

  it("names every figure so that it is found again", () => expectFoundAgain(disclosure));

  it("answers the same from the Word file", async () => {
    const word = await readPublished(FORMS.怀来县[1]);
    expect(figuresOf(word).map(wan)).toEqual(figuresOf(disclosure).map(wan));
  });
});
