import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of what lists of departments are narrowed by. */
export interface FilterMessages {
  readonly region: string;
  readonly allRegions: (count: number) => string;
  readonly severalRegions: (count: number) => string;
  readonly size: string;
  readonly allSizes: string;
  /** A range of totals; null for an end that is left open. Amounts in 万元. */
  readonly sizeRange: (from: number | null, to: number | null) => string;
}

export const filterMessages = {
  zh: {
    region: "地区",
    allRegions: (count) => `全部${String(count)}个地区`,
    severalRegions: (count) => `${String(count)}个地区`,
    size: "规模（支出合计）",
    allSizes: "全部规模",
    sizeRange: sizeZh,
  },
  en: {
    region: "Place",
    allRegions: (count) => (count === 1 ? "The 1 place" : `All ${String(count)} places`),
    severalRegions: (count) => counted(count, "place"),
    size: "Size (total expenditure)",
    allSizes: "All sizes",
    sizeRange: sizeEn,
  },
} satisfies Localized<FilterMessages>;

function sizeZh(from: number | null, to: number | null): string {
  if (from === null) return `${wanText(to)}以下`;
  return to === null ? `${wanText(from)}以上` : `${wanText(from)}到${wanText(to)}`;
}

function sizeEn(from: number | null, to: number | null): string {
  if (from === null) return `under RMB ${millionText(to)}`;
  return to === null ? `RMB ${millionText(from)} and more` : `RMB ${millionText(from)} to ${millionText(to)}`;
}

const WAN_IN_YI = 10_000;
const WAN_IN_MILLION = 100;

function wanText(wan: number | null): string {
  const amount = wan ?? 0;
  return amount >= WAN_IN_YI && amount % WAN_IN_YI === 0
    ? `${(amount / WAN_IN_YI).toLocaleString("en")}亿元`
    : `${amount.toLocaleString("en")}万元`;
}

function millionText(wan: number | null): string {
  const amount = wan ?? 0;
  return amount % WAN_IN_MILLION === 0
    ? `${(amount / WAN_IN_MILLION).toLocaleString("en")} million`
    : `${amount.toLocaleString("en")}0,000`;
}
