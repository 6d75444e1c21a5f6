// @vitest-environment happy-dom
import { act, useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { quotientOf } from "../../src/core/budget/figureSum.ts";
import { derivedFigure, proseFigure, statedFigure } from "../../src/core/budget/figureOf.ts";
import type { Figure } from "../../src/core/budget/figure.ts";
import type { CellRef, StatementRef } from "../../src/core/budget/source.ts";
import type { CheckResult } from "../../src/core/checks/checkResult.ts";
import { fen } from "../../src/core/money/fen.ts";
import { Evidence } from "../../src/ui/Evidence.tsx";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { resolveFigure } from "../../src/core/budget/resolveFigure.ts";
import { indicator, SAMPLE_ID } from "../core/budget/printed.ts";
import { sampleDisclosure } from "../core/budget/sampleDisclosure.ts";
import { draw, only, press, wordsOf } from "./render.tsx";

const disclosure = sampleDisclosure();
const cell = (row: number, column: number): CellRef => ({
  kind: "cell",
  disclosure: SAMPLE_ID,
  table: "t3",
  row,
  column,
});
const said = (statement: string, part: StatementRef["part"] = "amount"): StatementRef => ({
  kind: "statement",
  disclosure: SAMPLE_ID,
  statement,
  part,
});

/** 档案事务 20126: 行政运行 210.50 + 档案馆 89.50 = 300.00. */
const children: CheckResult = {
  id: "children-equal-parent:t3:20126:total",
  rule: "children-equal-parent",
  outcome: "agrees",
  subject: { table: "t3", code: "20126", name: "档案事务", measure: "total" },
  parts: [
    {
      sign: 1,
      sources: [cell(4, 3)],
      label: "行政运行",
      measure: "total",
      code: "2012601",
      amount: fen(210500000),
      printed: ["210.50"],
    },
    {
      sign: 1,
      sources: [cell(5, 3)],
      label: "档案馆",
      measure: "total",
      code: "2012604",
      amount: fen(89500000),
      printed: ["89.50"],
    },
  ],
  whole: {
    sign: 1,
    sources: [cell(3, 3)],
    label: "档案事务",
    measure: "total",
    code: "20126",
    amount: fen(300000000),
    printed: ["300.00"],
  },
  computed: fen(300000000),
  residual: fen(0),
  allowance: fen(15000),
  cause: null,
};

/** Project spending: the table's 89.50 and the narrative's 89.5万元. */
const prose: CheckResult = {
  ...children,
  id: "prose-equals-table:project",
  rule: "prose-equals-table",
  subject: { table: "t3", code: null, name: null, measure: "project" },
  parts: [
    {
      sign: 1,
      sources: [said("s8")],
      label: "项目支出",
      measure: "total",
      code: null,
      amount: fen(89500000),
      printed: ["89.5万元"],
    },
  ],
  whole: {
    sign: 1,
    sources: [cell(1, 5)],
    label: "合计",
    measure: "total",
    code: null,
    amount: fen(89500000),
    printed: ["89.50"],
  },
  computed: fen(89500000),
};

const parent = statedFigure(fen(300000000), cell(3, 3));

function Host({ first }: { readonly first: Figure }) {
  const [open, setOpen] = useState<{ figure: Figure; caption: string } | null>({
    figure: first,
    caption: "一般公共服务支出 › 档案事务",
  });
  return open === null ? (
    <p>closed</p>
  ) : (
    <Evidence
      disclosure={disclosure}
      checks={[children, prose]}
      figure={open.figure}
      caption={open.caption}
      permalink="https://example.org/?figure=1"
      onClose={() => setOpen(null)}
      onOpen={setOpen}
    />
  );
}

let page: HTMLElement;
const part = (title: string) =>
  [...page.querySelectorAll("section")].find((section) => wordsOf(section.querySelector("h3")) === title) ??
  null;

describe("the evidence of 档案事务 300.00", () => {
  beforeEach(() => {
    page = draw(<Host first={parent} />).page;
  });

  it("is a dialog named 出处, described by the line, its column and the exact figure", () => {
    const dialog = only(page, "dialog");
    expect(dialog.hasAttribute("open")).toBe(true);
    expect(dialog.getAttribute("aria-label")).toBe("出处");
    const title = document.getElementById(dialog.getAttribute("aria-describedby") ?? "");
    expect(wordsOf(title)).toBe("20126 档案事务，合计 300.00万元");
    expect(wordsOf(only(page, "header"))).toContain("状态：原文写明。");
  });

  it("leads from the department through 类 and 款 to the line, and says that it is a budget", () => {
    expect(wordsOf(only(page, ".caption"))).toBe("临溪县档案馆 › 一般公共服务支出 › 档案事务");
    expect(wordsOf(only(page, ".foot"))).toContain("2024年预算；预算数，非实际支出");
    expect(only(page, "dialog").getAttribute("data-print")).toBe("alone");
  });

  it("reads its table by row heads, a blank as 原文空白", () => {
    const row = only(page, '[aria-current="true"]').closest("tr");
    expect([...(row?.querySelectorAll('th[scope="row"]') ?? [])].map(wordsOf)).toEqual(["20126", "档案事务"]);
    const blanks = [...page.querySelectorAll("figure td .hidden")].map(wordsOf);
    expect(new Set(blanks)).toEqual(new Set(["原文空白"]));
    expect(page.querySelector("figure th .hidden")).toBeNull();
  });

  it("lights the one cell that prints it and underlines those it is checked with", () => {
    expect(wordsOf(only(page, '[aria-current="true"]'))).toBe("300.00");
    expect([...page.querySelectorAll("td[data-operand=true]")].map(wordsOf)).toEqual(["210.50", "89.50"]);
    expect([...page.querySelectorAll("figure th")].map(wordsOf)).toContain("科目名称");
  });

  it("names document, table, row, column, printed text and unit", () => {
    const facts = [...page.querySelectorAll(".facts > div")].map((fact) => [...fact.children].map(wordsOf));
    expect(facts).toContainEqual(["文件", "《临溪县档案馆2024年部门预算信息公开情况说明》"]);
    expect(facts).toContainEqual(["行", "20126 档案事务"]);
    expect(facts).toContainEqual(["列", "合计"]);
    expect(facts).toContainEqual(["原文", "300.00"]);
    expect(facts).toContainEqual(["单位", "万元"]);
    expect(facts).toContainEqual(["位置", "第3张表，第3行，第4栏"]);
  });

  it("writes each check with both sides, the residual, the allowance and the outcome", () => {
    const row = only(page, ".checks tbody tr");
    expect(wordsOf(row.querySelector("th"))).toBe("下级之和＝上级20126 档案事务");
    const [sides, residual, outcome] = [...row.querySelectorAll("td")].map(wordsOf);
    expect(sides).toBe("210.50 + 89.50 = 300.00");
    expect(residual).toBe("0.00万元允许±0.015万元");
    expect(outcome).toBe("一致");
  });

  it("opens an operand and leads back", () => {
    press(only(page, '.checks button[title="2012604 档案馆"]'));
    expect(wordsOf(only(page, "h2"))).toBe("2012604 档案馆，合计 89.50万元");
    expect(wordsOf(only(page, '[aria-current="true"]'))).toBe("89.50");
    press([...page.querySelectorAll("button")].find((button) => wordsOf(button) === "返回") ?? page);
    expect(wordsOf(only(page, "h2"))).toBe("20126 档案事务，合计 300.00万元");
  });

  it("cites it after GB/T 7714 and in plain words, with its address and the file's fingerprint", () => {
    const citation = wordsOf(part("引用"));
    expect(citation).toContain("临溪县档案馆. 临溪县档案馆2024年部门预算信息公开情况说明[R].");
    expect(citation).toContain("20126 档案事务，合计 300.00万元");
    expect(citation).toContain("0".repeat(64));
    expect(only(page, 'a[href="https://example.org/?figure=1"]')).toBeTruthy();
  });

  it("closes on Escape", () => {
    act(() => {
      only(page, "dialog").dispatchEvent(new Event("cancel", { cancelable: true }));
    });
    expect(page.querySelector("dialog")).toBeNull();
    expect(wordsOf(page)).toBe("closed");
  });
});

describe("a figure the narrative says too", () => {
  it("shows the printed words and the place, and no sentence where prose is not kept", () => {
    page = draw(<Host first={statedFigure(fen(89500000), cell(1, 5))} />).page;
    const same = part("文字说明里的同一个数");
    expect(wordsOf(same?.querySelector("mark") ?? null)).toBe("89.5万元");
    expect(wordsOf(same)).toContain("按说明的精度（0.1万元）比较");
    expect(wordsOf(same)).toContain("原句见原文件，数据包只收数、代码与位置");
    expect(same?.querySelector("blockquote")).toBeNull();
  });

  it("names the precision in the reader's language", () => {
    page = draw(<Host first={statedFigure(fen(89500000), cell(1, 5))} />, { language: "en" }).page;
    expect(wordsOf(page)).toContain("compared at the narrative's precision (0.1 × RMB 10,000)");
  });
});

describe("a figure of the narrative alone", () => {
  it("has no lit cell, and its place and printed words", () => {
    page = draw(<Host first={proseFigure(fen(0), said("s11"))} />).page;
    expect(page.querySelector('[aria-current="true"]')).toBeNull();
    expect(wordsOf(part("文字说明里的同一个数"))).toContain("因公出国（境）费 0万元");
    expect(wordsOf(only(page, "header"))).toContain("数取自文字说明");
  });
});

describe("a derived figure", () => {
  it("lists every printed figure of its formula, each open to its own evidence", () => {
    const derived = derivedFigure([
      { sign: 1, factors: [{ source: cell(1, 3), amount: fen(324300000), count: null }] },
      { sign: -1, factors: [{ source: said("s4", "delta"), amount: fen(10200000), count: null }] },
    ]);
    page = draw(<Host first={derived} />).page;
    expect(wordsOf(only(page, "h2"))).toBe("2023年预算，支出合计 314.10万元");
    expect(wordsOf(only(page, "header"))).toContain("324.30 − 10.20 = 314.10");
    expect(wordsOf(part("引用"))).toContain(
      "2023年预算，支出合计 314.10万元（推算：324.30 − 10.20，单位：万元；324.30万元见“expenditure”，第3张表，第1行，第4栏，合计；10.20万元见部门预算安排的总体情况，第2段，支出合计比上年增减额）",
    );
    const terms = [...(part("算式")?.querySelectorAll("li") ?? [])];
    expect(terms.map((term) => wordsOf(term.querySelector("button")))).toEqual(["324.30万元", "10.20万元"]);
    press(terms[0]?.querySelector("button") ?? page);
    expect(wordsOf(only(page, '[aria-current="true"]'))).toBe("324.30");
  });
});

describe("a stated change", () => {
  it("is called a change, keeps its sign and is cited as a decrease, never as the total", () => {
    const fall = statedFigure(fen(-500000), said("s10", "delta"));
    page = draw(<Host first={fall} />).page;
    expect(wordsOf(only(page, "h2"))).toBe("“三公”经费比上年增减额 −0.50万元");
    expect(wordsOf(part("引用"))).toContain("2024年预算，");
    expect(wordsOf(part("引用"))).toContain("“三公”经费比上年减少0.50万元");
    expect(wordsOf(part("引用"))).not.toContain("“三公”经费 0.50万元");
    expect(wordsOf(part("文字说明里的同一个数"))).toContain("“三公”经费比上年增减额 0.5万元");
  });

  it("says so in English too", () => {
    page = draw(<Host first={statedFigure(fen(10200000), said("s4", "delta"))} />, { language: "en" }).page;
    expect(wordsOf(only(page, "h2"))).toBe(
      "Total expenditure, change on the year before +10.20 × RMB 10,000",
    );
    expect(wordsOf(part("Citation"))).toContain("Total expenditure up 10.20 × RMB 10,000 on the year before");
  });
});

describe("money appropriated from one fund", () => {
  it.each([
    ["s3", 0, "政府性基金预算收入 0.00万元"],
    ["s2", 324300000, "一般公共预算收入 324.30万元"],
  ])("of %s is called the revenue of that budget", (statement, amount, named) => {
    page = draw(<Host first={proseFigure(fen(amount), said(statement))} />).page;
    expect(wordsOf(only(page, "h2"))).toBe(named);
  });
});

describe("a ceiling", () => {
  const ceiling = (row: number, amount: number, text: string) => ({
    row,
    indicator: { ...indicator("成本指标", "维护成本", text), cell: { ...cell(row, 4), table: "t12" } },
    amount: fen(amount),
  });
  const two = [ceiling(3, 2000000, "≤2万元"), ceiling(4, 18000000, "≤18万元")];
  const base = disclosure.tables.find(({ id }) => id === "t12");
  const project = disclosure.projects[0];
  const limited: Disclosure = {
    ...disclosure,
    projects: project === undefined ? [] : [{ ...project, indicators: two.map((each) => each.indicator) }],
    tables: disclosure.tables.map((table) =>
      table !== base
        ? table
        : {
            ...table,
            grid: table.grid.map((cells, row) =>
              cells.map((text, column) =>
                column === 4 ? (two.find((each) => each.row === row)?.indicator.printed ?? text) : text,
              ),
            ),
          },
    ),
  };
  const shown = (figure: Figure) =>
    draw(
      <Evidence
        disclosure={limited}
        checks={[]}
        figure={figure}
        caption=""
        permalink="https://example.org/"
        onClose={() => undefined}
        onOpen={() => undefined}
      />,
    ).page;

  it("is shown and cited as printed, ≤2万元", () => {
    page = shown(statedFigure(fen(2000000), { ...cell(3, 4), table: "t12" }));
    expect(wordsOf(only(page, "h2"))).toContain("≤2万元");
    expect(wordsOf(part("引用"))).toContain("≤2万元");
    expect(wordsOf(part("引用"))).toContain("第12张表，第3行，第5栏");
  });

  it("adds up to 上限合计, each with its sign", () => {
    page = shown(
      resolveFigure(`${SAMPLE_ID}~t12~3~4,~t12~4~4`, [limited]) ?? statedFigure(fen(0), cell(1, 3)),
    );
    expect(wordsOf(only(page, "h2"))).toBe("上限合计 20.00万元");
    expect(wordsOf(only(page, "header"))).toContain("≤2.00 + ≤18.00 = 20.00");
    expect(wordsOf(part("引用"))).toContain("上限合计 20.00万元（推算：≤2.00 + ≤18.00");
  });
});

describe("an amount per piece", () => {
  it("claims no printed cell: it is named by its caption and lists what it was divided from", () => {
    const vehicle = { source: { ...cell(4, 1), table: "t11" }, count: "7" };
    page = draw(<Host first={quotientOf(statedFigure(fen(20000000), cell(1, 3)), vehicle)} />).page;
    expect(wordsOf(only(page, "h2"))).toBe("档案事务 ≈2.86万元");
    expect(wordsOf(only(page, "header"))).toContain("20.00 ÷ 7 ≈ 2.86（四舍五入）");
    expect(wordsOf(page)).not.toContain("精确值");
    expect(wordsOf(page)).not.toContain("2.857");
    expect(page.querySelector('[aria-current="true"]')).toBeNull();
    const terms = [...(part("算式")?.querySelectorAll("li") ?? [])].map(wordsOf);
    expect(terms).toEqual(["20.00万元合计 › 合计；expenditure", "÷72、车辆（台、辆） › 数量；assets"]);
    expect(
      [...page.querySelectorAll("figure table")].map((table) => table.getAttribute("aria-label")),
    ).toEqual(["原表：expenditure", "原表：assets"]);
    expect(part("核对")).toBeNull();
  });
});
