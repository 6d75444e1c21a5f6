import type { EChartsOption } from "echarts";
import { hexColour, selectedFill, type Theme } from "./palette.ts";
import { decalOf, NO_DECAL } from "./decal.ts";
import type { SectorLabel } from "./sunburstLabel.ts";
import type { SunburstLayout, SunburstSector } from "./sunburstLayout.ts";

/** One sector as ECharts takes it; `key` comes back with its events. */
export interface SunburstDatum {
  readonly key: string;
  /** A part of the whole turn, from 0 to 1. */
  readonly value: number;
  readonly itemStyle: { readonly color: string; readonly borderColor: string; readonly borderWidth: number };
  readonly label: SunburstDatumLabel;
  /** The sector under the pointer; the others keep their colours. */
  readonly emphasis: {
    readonly focus: "none";
    readonly itemStyle: { readonly borderColor: string; readonly borderWidth: number };
  };
  readonly children?: SunburstDatum[];
}

interface SunburstDatumLabel {
  readonly show: boolean;
  readonly formatter?: string;
  readonly rotate?: 0 | "radial" | "tangential";
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly fontWeight?: "bold" | "normal";
  /** The rim that keeps a pattern off the words. */
  readonly textBorderColor?: string;
  readonly textBorderWidth?: number;
}

/** What the reader sees of a layout besides its shape. */
export interface SunburstLook {
  readonly theme: Theme;
  /** Key of the selected sector; null for none. */
  readonly selected: string | null;
  /** Whether families are told apart by patterns too. */
  readonly hasPatterns: boolean;
  /** The words of a sector's tip, line by line. */
  readonly tip: (key: string) => readonly string[];
}

const FONT = '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';

/** The ECharts option of a sunburst: everything decided by the layout, nothing left for ECharts to fit or sort. */
export function sunburstOption(layout: SunburstLayout, look: SunburstLook): EChartsOption {
  const colour = (token: Parameters<typeof hexColour>[0]): string => hexColour(token, look.theme);
  const [hole, between, edge] = layout.radii;
  return {
    animation: false,
    aria: {
      enabled: look.hasPatterns,
      label: { enabled: false },
      // Taken in turn by the whole in the middle and by each sector of the inner ring.
      decal: {
        show: look.hasPatterns,
        decals: [NO_DECAL, ...layout.sectors.map(({ colour: own }) => decalOf(own.family, look.theme))],
      },
    },
    textStyle: { fontFamily: FONT, color: colour("ink") },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: colour("paper"),
      borderColor: colour("ink"),
      borderWidth: 1,
      borderRadius: 0,
      shadowBlur: 0,
      padding: [6, 8],
      textStyle: { fontSize: 12, lineHeight: 19, fontFamily: FONT, color: colour("ink") },
      formatter: (params) => look.tip(keyOfEvent(params) ?? "").join("\n"),
    },
    series: [
      {
        type: "sunburst",
        data: layout.sectors.map((sector) => datum(sector, look)),
        sort: (a, b) => a.dataIndex - b.dataIndex,
        nodeClick: false,
        startAngle: 90,
        radius: [hole, edge],
        levels: [{}, { radius: [hole, between] }, { radius: [between, edge] }],
        label: { color: colour("ink"), minAngle: 0, align: "center", fontFamily: FONT },
      },
    ],
  };
}

function datum(sector: SunburstSector, look: SunburstLook): SunburstDatum {
  const selected = sector.key === look.selected;
  const { family, tint } = sector.colour;
  const { start, end } = sector.sector;
  const bold = sector.nodes[0]?.level === 1;
  return {
    key: sector.key,
    value: (end - start) / (2 * Math.PI),
    itemStyle: {
      color: selected ? selectedFill(sector.colour, look.theme) : hexColour(`${family}-${tint}`, look.theme),
      borderColor: hexColour(selected ? "accent" : `${family}-edge`, look.theme),
      borderWidth: selected ? 3 : 1,
    },
    label: {
      ...labelOf(sector.label, bold),
      ...(look.hasPatterns
        ? { textBorderColor: hexColour(`${family}-${tint}`, look.theme), textBorderWidth: 3 }
        : {}),
    },
    emphasis: { focus: "none", itemStyle: { borderColor: hexColour("ink", look.theme), borderWidth: 2 } },
    ...(sector.outer.length > 0 ? { children: sector.outer.map((each) => datum(each, look)) } : {}),
  };
}

function labelOf(label: SectorLabel | null, bold: boolean): SunburstDatumLabel {
  if (label === null) return { show: false };
  return {
    show: true,
    formatter: label.lines.join("\n"),
    rotate: label.turn === "level" ? 0 : label.turn,
    fontSize: label.size,
    lineHeight: label.lineHeight,
    fontWeight: bold ? "bold" : "normal",
  };
}

/** The key of the sector that an ECharts event speaks of; null for one that speaks of none. */
export function keyOfEvent(event: unknown): string | null {
  if (typeof event !== "object" || event === null || !("data" in event)) return null;
  const { data } = event;
  if (typeof data !== "object" || data === null || !("key" in data)) return null;
  return typeof data.key === "string" ? data.key : null;
}
