// @vitest-environment happy-dom
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Icicle } from "../../../src/ui/chart/Icicle.tsx";
import { MiniBar } from "../../../src/ui/chart/MiniBar.tsx";
import { SplitBar } from "../../../src/ui/chart/SplitBar.tsx";
import { Waterfall } from "../../../src/ui/chart/Waterfall.tsx";
import { waterfallSteps } from "../../../src/charts/waterfallSteps.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { changeOf, pingxiang, words as changeWords } from "../../charts/changes.ts";
import { blank, spendingTree, stated, words } from "../../charts/spending.ts";

const icicle = renderToString(
  <Icicle
    tree={spendingTree}
    rootCode=""
    measure="total"
    selected="21201"
    words={words}
    onSelect={vi.fn()}
    onOpen={vi.fn()}
    onUp={vi.fn()}
  />,
);
const waterfall = renderToString(<Waterfall way={waterfallSteps(pingxiang)} words={changeWords} />);
const split = renderToString(
  <SplitBar
    label="基本支出57.34%，项目支出42.66%"
    parts={[
      { key: "basic", amount: fen(653820000), colour: "basic", label: "基本支出 57.34%" },
      { key: "project", amount: fen(486510000), colour: "project", label: "项目支出 42.66%" },
    ]}
  />,
);

describe("pictures on a prerendered page", () => {
  it("carry no inline style, which the content policy forbids", () => {
    for (const html of [icicle, waterfall, split]) expect(html).not.toMatch(/\sstyle=/u);
  });

  it("say what they show", () => {
    expect(icicle).toContain('aria-label="城管执法 652.27万元 占3.44%"');
    expect(waterfall).toContain('role="img" aria-label="从2022年到2023年"');
    expect(waterfall).toContain("▼−314.08");
    expect(split).toContain('aria-label="基本支出57.34%，项目支出42.66%"');
  });

  it("draw no waterfall where a year is not known", () => {
    expect(renderToString(<Waterfall way={waterfallSteps(changeOf())} words={changeWords} />)).toBe("");
  });
});

describe("bar in a cell", () => {
  const bar = (figure: Parameters<typeof MiniBar>[0]["figure"]): string =>
    renderToString(<MiniBar figure={figure} full={fen(200)} colour="s5-edge" />);

  it("starts at zero and is as long as its share", () => {
    expect(bar(stated(fen(100)))).toContain(
      '<g fill="var(--s5-edge)"><rect width="1" height="10"></rect><rect width="50.00%"',
    );
  });

  it("leaves the place of a blank empty and hatches what is not in the file", () => {
    expect(bar(blank)).not.toMatch(/<(rect|path)/u);
    expect(bar({ ...blank, state: "not-in-file" })).toContain("url(#");
  });

  it("is silent, as the figure beside it speaks", () => {
    expect(bar(stated(fen(100)))).toContain('aria-hidden="true"');
  });
});
