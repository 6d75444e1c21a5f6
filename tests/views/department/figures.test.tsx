// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { FindingSentence } from "../../../src/views/department/FindingSentence.tsx";
import { proseSays } from "../../../src/views/department/figures.ts";
import { change, money, statement } from "../../core/budget/printed.ts";
import { bareDisclosure } from "../../core/budget/sampleDisclosure.ts";
import { found, one } from "../../core/checks/found.ts";
import { draw, wordsOf } from "../../ui/render.tsx";

const before = { year: 2023, kind: "budget", amount: money("601.62"), printed: "601.62万元" } as const;
const disclosure = bareDisclosure({
  statements: [
    statement("s1", "total", "1140.33万元", { change: change("decrease", "251.88万元") }),
    statement("s2", "basic", "653.82万元", {
      change: change("increase", "52.20万元", { percent: "9.68", base: before }),
    }),
    statement("s3", "project", "486.51万元", {
      change: change("decrease", "314.08万元", { percent: "49.23" }),
    }),
  ],
});

function sentence(key: string): string {
  const check = one(found(disclosure, "changes-add-up"), key);
  const drawn = draw(<FindingSentence results={[check]} disclosure={disclosure} />);
  return wordsOf(drawn.page).replace(/[\s万元]|据说明|推算/gu, "");
}

describe("a finding about a stated change", () => {
  it("says a percentage of last year's amount, not that amount: 9.68 % of 601.62 is 58.24", () => {
    expect(sentence("percent/s2")).toContain("基本支出58.24，基本支出52.20，相差6.04");
  });

  it("keeps the sign of a fall on both sides", () => {
    expect(sentence("total")).toContain("基本支出52.20，项目支出−314.08，合计−251.88，相差10.00");
  });
});

describe("what the prose says of a whole", () => {
  it("is never said by the sentence of one functional line", () => {
    const line = statement("s1", "total", "7万元", { path: "教育支出 › 普通教育" });
    expect(proseSays(bareDisclosure({ statements: [line] }), "total")).toBeNull();
  });
});
