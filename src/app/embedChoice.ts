import type { Address, Chart, View } from "../state/address.ts";
import { DEFAULT_ADDRESS } from "../state/address.ts";

/** What a reader chooses of an embed. */
export interface EmbedChoice {
  /** In px; null for the width of its column. */
  readonly width: number | null;
  /** Null follows the reader's system, as most pages do. */
  readonly theme: Address["theme"];
  readonly language: Address["lang"];
  /** The host's own colour, `#rrggbb`; null for ours. */
  readonly accent: string | null;
  readonly chart: Chart;
}

/** Widths offered, in px. */
export const WIDTHS = [320, 480, 640] as const;

/** Narrower and wider frames are no use. */
export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 1600;

const OWN_CHART: readonly Chart[] = ["treemap", "table"];

/**
 * What an embed of a view can draw, its usual first; `table` is the chart with its table open, in the
 * tree the table alone. A view without charts offers nothing.
 */
export const EMBED_CHARTS: Readonly<Record<View, readonly Chart[]>> = {
  overview: [],
  department: OWN_CHART,
  tree: ["treemap", "sunburst", "icicle", "table"],
  composition: OWN_CHART,
  change: ["waterfall", "slope", "table"],
  "three-public": ["bars", "strip"],
  compare: ["bars", "dumbbell", "heatmap", "table"],
  flow: OWN_CHART,
  projects: [],
  quality: [],
  data: [],
  about: OWN_CHART,
};

/** The embed of what the page shows, before the reader chooses. */
export function firstChoice(address: Address): EmbedChoice {
  const charts = EMBED_CHARTS[address.view];
  const chart = charts.find((each) => each === address.chart) ?? charts[0] ?? DEFAULT_ADDRESS.chart;
  return { width: null, theme: null, language: address.lang, accent: null, chart };
}

/** The address that the embed shows: what the page shows, as chosen; no open dialog goes with it. */
export function embeddedAddress(address: Address, { theme, language, chart }: EmbedChoice): Address {
  const usual = EMBED_CHARTS[address.view][0];
  return {
    ...address,
    theme,
    lang: language,
    chart: chart === usual ? DEFAULT_ADDRESS.chart : chart,
    q: "",
    figure: null,
  };
}

/** A width that can be used; null for none. */
export function usableWidth(width: number): number | null {
  return Number.isFinite(width) && width >= LEAST_WIDTH && width <= MOST_WIDTH ? Math.round(width) : null;
}

/** Whether an address is one of this machine only, so that no page elsewhere can show it. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "file:" || hostname === "localhost" || hostname === "[::1]" || /^127\./u.test(hostname);
}
