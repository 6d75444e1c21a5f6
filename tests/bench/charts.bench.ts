import { hierarchy, treemap } from "d3-hierarchy";
import { bench, describe } from "vitest";
import type { FunctionNode } from "../../src/core/analysis/spendingTree.ts";
import { squarify } from "../../src/charts/squarify.ts";
import { treemapLayout } from "../../src/charts/treemapLayout.ts";
import { icicleLayout } from "../../src/charts/icicleLayout.ts";
import { sunburstLayout } from "../../src/charts/sunburstLayout.ts";
import { fen } from "../../src/core/money/fen.ts";
import { node, stated, words } from "../charts/spending.ts";

const map = { x: 0, y: 0, width: 1000, height: 700 };

/** Amounts that fall as budgets do: a few large, a long tail. The same on every run. */
function amountsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.round(1e12 / (i + 1) ** 1.3) + 1);
}

function treeOf(count: number): FunctionNode {
  const [classes, sections] = count < 100 ? [9, 2] : [20, Math.ceil(Math.sqrt(count / 20))];
  const items = Math.max(1, Math.round(count / (classes * sections)));
  const spread = (code: string, whole: number, parts: number): readonly (readonly [string, number])[] => {
    const shares = amountsOf(parts);
    const sum = shares.reduce((total, share) => total + share, 0);
    return shares.map((share, i) => [
      `${code}${String(i + 1).padStart(2, "0")}`,
      Math.floor((whole * share) / sum),
    ]);
  };
  const top = amountsOf(classes).map((whole, i) => {
    const code = String(201 + i);
    const children = spread(code, whole, sections).map(([section, amount]) =>
      node({
        code: section,
        total: stated(fen(amount)),
        children: spread(section, amount, items).map(([item, part]) =>
          node({ code: item, total: stated(fen(part)) }),
        ),
      }),
    );
    return node({ code, total: stated(fen(whole)), children });
  });
  const total = amountsOf(classes).reduce((sum, amount) => sum + amount, 0);
  return node({ code: "", name: "合计", total: stated(fen(total)), children: top });
}

describe.each([27, 800, 10_000])("cells alone, %i amounts", (count) => {
  const amounts = amountsOf(count);
  bench("squarify", () => {
    squarify(amounts, map);
  });
  const root = hierarchy<{ amount: number; children?: { amount: number }[] }>({
    amount: 0,
    children: amounts.map((amount) => ({ amount })),
  }).sum((each) => each.amount);
  const peer = treemap<{ amount: number; children?: { amount: number }[] }>().size([1000, 700]);
  bench("d3-hierarchy treemap", () => {
    peer(root);
  });
});

describe.each([27, 800, 10_000])("whole pictures, %i nodes", (count) => {
  const root = treeOf(count);
  const request = { root, measure: "total", width: 548, height: 603, words, only: null } as const;
  bench("map with labels", () => {
    treemapLayout(request);
  });
  bench("icicle with labels", () => {
    icicleLayout(request);
  });
  bench("sunburst with labels", () => {
    sunburstLayout({ ...request, size: 548 });
  });
});
