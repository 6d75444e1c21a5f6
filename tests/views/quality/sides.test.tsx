// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/core/budget/statement.ts";
import { printReport } from "../../../src/cli/printReport.ts";
import type { CheckResult } from "../../../src/core/checks/checkResult.ts";
import { CheckSides } from "../../../src/ui/evidence/CheckSides.tsx";
import { EqualSides, LeftSide, NamedSides, RightSide } from "../../../src/views/quality/Sides.tsx";
import { change, money, statement } from "../../core/budget/printed.ts";
import { bareDisclosure } from "../../core/budget/sampleDisclosure.ts";
import { found, one } from "../../core/checks/found.ts";
import { draw, wordsOf } from "../../ui/render.tsx";

const before = { year: 2023, kind: "budget", amount: money("601.62"), printed: "601.62万元" } as const;
const statements: readonly Statement[] = [
  statement("s1", "total", "1140.33万元", { change: change("decrease", "261.88万元") }),
  statement("s2", "basic", "653.82万元", {
    change: change("increase", "52.20万元", { percent: "8.68", base: before }),
  }),
  statement("s3", "project", "486.51万元", {
    change: change("decrease", "314.08万元", { percent: "39.23" }),
  }),
];
const disclosure = bareDisclosure({ statements });
const check = (key: string): CheckResult => one(found(disclosure, "changes-add-up"), key);

function inQuality(key: string, named = false): string {
  const Sides = named ? NamedSides : EqualSides;
  return plain(wordsOf(draw(<Sides disclosure={disclosure} result={check(key)} />).page));
}

function inEvidence(key: string): string {
  const sides = (
    <CheckSides check={check(key)} unit="wan" disclosures={[disclosure]} onOpen={() => undefined} />
  );
  return plain(wordsOf(draw(sides).page));
}

function inReport(key: string): string {
  const { parts: operands, ...finding } = check(key);
  const report = {
    version: 1,
    unreadableKept: [],
    written: [],
    files: [
      {
        file: "a.txt",
        disclosure: disclosure.id,
        department: "",
        region: "",
        year: 2024,
        phase: "budget",
        scope: "department",
        readAs: null,
        unread: [],
        warnings: [],
        tables: [],
        projects: 0,
        statements: 3,
        checks: {
          agrees: 0,
          "within-rounding": 1,
          differs: 0,
          "different-scope": 0,
          "cannot-check": 0,
          observation: 0,
        },
        findings: [{ ...finding, operands }],
      },
    ],
  } as const;
  return printReport(report, "zh", { out: "build", disclosures: 1 });
}

function plain(text: string): string {
  return text.replace(/[\s万元]|据说明/gu, "");
}

describe("a check with a blank addend", () => {
  const operand = (label: string, amount: string | null) => ({
    sign: 1 as const,
    sources: [],
    label,
    measure: null,
    code: null,
    amount: amount === null ? null : money(amount),
    printed: [amount ?? ""],
  });
  const blank: CheckResult = {
    ...check("total"),
    parts: [operand("购置费", null), operand("运行费", "15.00"), operand("其他", "5.00")],
    whole: operand("小计", "25.00"),
    computed: money("20.00"),
    residual: money("-5.00"),
    cause: null,
  };

  it("is never summed: what the blank adds is not known", () => {
    const quality = draw(<NamedSides disclosure={disclosure} result={blank} />).page;
    expect(plain(wordsOf(quality))).not.toContain("20.00");
    const sides = <CheckSides check={blank} unit="wan" disclosures={[disclosure]} onOpen={() => undefined} />;
    const evidence = plain(wordsOf(draw(sides).page));
    expect(evidence).not.toContain("20.00");
    expect(evidence).toContain("15.00+5.00；原文25.00");
  });
});

describe("both sides of a stated change, wherever they are shown", () => {
  it("multiply last year's amount, where it is printed, by the percentage", () => {
    expect(inQuality("percent/s2")).toContain("601.62×8.68%；52.20");
    expect(inEvidence("percent/s2")).toContain("601.62×8.68%");
    expect(inReport("percent/s2")).toContain("601.62万元 × 8.68% ｜ 52.20万元");
  });

  it("multiply amount and change where last year's is not printed", () => {
    expect(inQuality("percent/s3")).toContain("−486.51×39.23%−314.08×39.23%；−314.08");
    expect(inEvidence("percent/s3")).toContain("−486.51×39.23%−314.08×39.23%=−314.071457");
    expect(inReport("percent/s3")).toContain("− 486.51万元 × 39.23% − 314.08万元 × 39.23% ｜ − 314.08万元");
  });

  it("add up to a fall: 52.20 − 314.08 = −261.88", () => {
    expect(inQuality("total")).toContain("52.20−314.08=−261.88");
    expect(inQuality("total", true)).toContain("；−合计261.88");
    expect(inEvidence("total")).toContain("52.20−314.08=−261.88");
    expect(inReport("total")).toContain("52.20万元 − 314.08万元 ｜ − 261.88万元");
  });
});

describe("a code held against its name", () => {
  const contradicted: CheckResult = {
    ...check("percent/s2"),
    rule: "code-matches-name",
    subject: { table: "t8", code: "30203", name: "水费", measure: null },
    parts: [],
    whole: null,
  };
  const side = (Side: typeof LeftSide): string =>
    plain(wordsOf(draw(<Side disclosure={disclosure} result={contradicted} />).page));

  it("stands beside it", () => {
    expect(side(LeftSide)).toBe("代码30203");
    expect(side(RightSide)).toBe("科目水费");
  });
});
