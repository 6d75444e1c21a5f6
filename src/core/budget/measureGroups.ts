import type { Measure } from "./vocabulary.ts";

/** Revenue of the year beside 财政拨款: 财政专户管理资金, 事业收入 … 其他收入. */
export const OTHER_SOURCES = [
  "special-account",
  "institution-income",
  "business-income",
  "superior-subsidy",
  "subordinate-remittance",
  "unit-funds",
  "other-income",
] as const satisfies readonly Measure[];

/** Money of earlier years that a total of revenue may hold: 上年结转结余, 使用非财政拨款结余. */
export const MONEY_OF_BEFORE = ["opening-balance", "surplus-used"] as const satisfies readonly Measure[];

/** “三公”经费, its items and their parts. */
export const THREE_PUBLIC = [
  "three-public",
  "overseas",
  "vehicles",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
] as const satisfies readonly Measure[];

/** What tables and sentences on 三公 speak of: its items, and 会议费 and 培训费 beside them, which are none. */
export const THREE_PUBLIC_AND_MEETINGS = [
  ...THREE_PUBLIC,
  "meeting",
  "training",
] as const satisfies readonly Measure[];
