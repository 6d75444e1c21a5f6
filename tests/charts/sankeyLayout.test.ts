import { describe, expect, it } from "vitest";
import { flowOf } from "../../src/core/analysis/flowOf.ts";
import { sankeyLayout, type SankeyWords } from "../../src/charts/sankeyLayout.ts";
import { MOST_NODES, sankeyGraph } from "../../src/charts/sankeyNodes.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import { formatAmount } from "../../src/core/money/formatAmount.ts";
import { shipped } from "../core/analysis/shipped.ts";

const words: SankeyWords = {
  chart: "资金流向",
  head: (column) => column,
  name: ({ key, members: [first, ...more] }) => (more.length > 0 ? "其余" : (first?.name ?? key)),
  amount: (amount) => formatAmount(amount, "wan"),
  share: () => "12.34%",
};

const PUTUO = flowOf(
  [
    "310107-n1uslkkk-2025-budget",
    "310107-n07g1t4g-2025-budget",
    "310107-n0uin491-2025-budget",
    "310107-n095hvld-2025-budget",
  ].map(shipped),
);

describe("the picture of a flow", () => {
  it("says the amounts of the table: 平乡县's nodes and ribbons", () => {
    const flow = flowOf([shipped("130532-434-2023-budget")]);
    const { boxes, ribbons } = sankeyLayout(flow, 1200, words);
    const said = boxes.map(({ texts }) => texts.at(-1)?.text.split("\u2002")[0]);
    expect(said).toEqual(["1,140.33", "1,140.33", "1,072.83", "67.50", "653.82", "486.51"]);
    expect(ribbons.map(({ key }) => key)).toEqual(flow.links.map(({ key }) => key));
  });

  it("draws heights on one scale", () => {
    const { boxes } = sankeyLayout(PUTUO, 1200, words);
    const height = (key: string): number => boxes.find(({ node }) => node.key === key)?.rect.height ?? 0;
    // 29,381.00 of 68,351.32 is 0.42985.
    expect(height("use:215") / height("source:appropriation")).toBeCloseTo(0.42985, 4);
    expect(height("kind:project") / height("source:appropriation")).toBeCloseTo(0.74997, 4);
  });

  for (const width of [700, 960, 1200]) {
    it(`keeps all words apart and inside at ${String(width)} px`, () => {
      for (const flow of [PUTUO, flowOf([shipped("310107-n095hvld-2024-final")])]) {
        const layout = sankeyLayout(flow, width, words);
        const places = layout.boxes.flatMap(({ texts }) =>
          texts.map(({ text, x, y, size }) => ({
            left: x,
            right: x + textWidth(text, size),
            top: y - size * 0.8,
            bottom: y + 2,
          })),
        );
        for (const [i, a] of places.entries()) {
          expect(a.right).toBeLessThanOrEqual(width + 1);
          expect(a.bottom).toBeLessThanOrEqual(layout.height);
          for (const b of places.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }
    });
  }

  it("joins the smallest of a long column, and loses no money by it", () => {
    const uses = sankeyGraph(PUTUO).columns[2] ?? [];
    expect(uses).toHaveLength(MOST_NODES);
    const rest = uses.find(({ key }) => key === "use:rest");
    expect(rest?.members.map(({ name }) => name)).toEqual([
      "公共安全支出",
      "教育支出",
      "文化旅游体育与传媒支出",
    ]);
    expect(rest?.amount).toBe(332_802_500);
  });

  it("ends a class hatched where the document does not split it", () => {
    const { ends, boxes } = sankeyLayout(flowOf([shipped("320000-n1tdw6lo-2018-budget")]), 1200, words);
    expect(ends).toHaveLength(3);
    expect(boxes.some(({ node }) => node.column === "kind")).toBe(false);
  });

  it("draws nothing for a flow without sides", () => {
    const layout = sankeyLayout(flowOf([shipped("130730-434-2023-budget")]), 1200, words);
    expect(layout.boxes).toEqual([]);
    expect(layout.ribbons).toEqual([]);
  });
});
