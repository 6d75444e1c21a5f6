import { describe, expect, it } from "vitest";
import { sunburstLayout } from "../../src/charts/sunburstLayout.ts";
import { keyOfEvent, sunburstOption } from "../../src/charts/sunburstOption.ts";
import { fen } from "../../src/core/money/fen.ts";
import { node, stated, words } from "./spending.ts";

const root = node({
  code: "",
  total: stated(fen(400000000)),
  children: [
    node({
      code: "212",
      name: "城乡社区支出",
      total: stated(fen(300000000)),
      children: [node({ code: "21201", name: "城乡社区管理事务", total: stated(fen(300000000)) })],
    }),
    node({ code: "205", name: "教育支出", total: stated(fen(100000000)) }),
  ],
});
const layout = sunburstLayout({ root, measure: "total", size: 408, words, only: null });
const look = { theme: "light", selected: "205", tip: (key: string) => [`${key}!`, "25%"] } as const;
const option = sunburstOption(layout, { ...look, hasPatterns: false });

describe("option of a sunburst", () => {
  it("leaves nothing for ECharts to sort, fit or animate", () => {
    expect(option).toMatchObject({
      animation: false,
      tooltip: { renderMode: "richText", confine: true },
      series: [
        {
          type: "sunburst",
          nodeClick: false,
          startAngle: 90,
          radius: [54, 200],
          levels: [{}, { radius: [54, 127] }, { radius: [127, 200] }],
        },
      ],
    });
  });

  it("draws a pattern for each family on demand, none for the whole, and keeps it off the words", () => {
    expect(option).toMatchObject({ aria: { enabled: false } });
    expect(sunburstOption(layout, { ...look, hasPatterns: true })).toMatchObject({
      aria: {
        enabled: true,
        label: { enabled: false },
        decal: {
          show: true,
          decals: [
            { symbol: "none" },
            { symbol: "triangle", color: "#7F5B0073" },
            { symbol: "rect", color: "#0F717373" },
          ],
        },
      },
      series: [{ data: [{ label: { textBorderColor: "#EFE0B8", textBorderWidth: 3 } }, {}] }],
    });
  });

  it("says each sector's part, words and colours", () => {
    expect(option).toMatchObject({
      series: [
        {
          data: [
            {
              key: "212",
              value: 0.75,
              itemStyle: { color: "#EFE0B8", borderColor: "#7F5B00", borderWidth: 1 },
              label: {
                show: true,
                formatter: "城乡社区\n300.00\n1.58%",
                rotate: "tangential",
                fontSize: 14,
                fontWeight: "bold",
              },
              children: [{ key: "21201", value: 0.75, label: { fontWeight: "normal" } }],
            },
            {
              key: "205",
              value: 0.25,
              itemStyle: { color: "#95c3c2", borderColor: "#1B55A5", borderWidth: 3 },
            },
          ],
        },
      ],
    });
  });

  it("takes the colours of the dark theme for the dark theme", () => {
    const dark = sunburstOption(layout, { theme: "dark", selected: null, hasPatterns: false, tip: () => [] });
    expect(dark).toMatchObject({
      textStyle: { color: "#ECEDEA" },
      series: [{ data: [{ itemStyle: { color: "#3A3014" } }, {}] }],
    });
  });
});

describe("event of a sector", () => {
  it("gives its key back", () => {
    expect(keyOfEvent({ data: { key: "21201" } })).toBe("21201");
    expect([{}, null, { data: null }, { data: { key: 3 } }, "x"].map(keyOfEvent)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
