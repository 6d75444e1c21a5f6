import type { Kind } from "./comparison.ts";

/** How many typed figures must be equal at least, and how many more ingest may state at most (none if absent). */
export interface Floor {
  readonly equal: number;
  readonly unexpected?: number;
}

/** Raised as ingest is mended, never lowered. */
export const FLOORS: Readonly<Record<string, Readonly<Partial<Record<Kind, Floor>>>>> = {
  "hebei-pingxiang-zhengfuban-2023-budget": {
    function: { equal: 25 },
    economic: { equal: 45 },
    classes: { equal: 2 },
    totals: { equal: 8 },
    "three-public": { equal: 10 },
    statements: { equal: 7 },
    facts: { equal: 1 },
  },
  "hebei-huailai-zhengfuban-2023-budget": {
    totals: { equal: 9 }, // of 11
    "three-public": { equal: 6 },
    statements: { equal: 7 },
    facts: { equal: 1 },
  },
  "jiangsu-renda-2017-budget": {
    function: { equal: 19 },
    economic: { equal: 24 },
    "org-run": { equal: 16 },
    classes: { equal: 3 },
    totals: { equal: 10 },
    "three-public": { equal: 9 },
    statements: { equal: 18 },
    facts: { equal: 1 },
  },
  "jiangsu-renda-2018-budget": {
    function: { equal: 21 },
    economic: { equal: 24 },
    "org-run": { equal: 11 },
    classes: { equal: 3 },
    totals: { equal: 10 },
    "three-public": { equal: 8 },
    statements: { equal: 24 },
    facts: { equal: 1 },
  },
  "jiangsu-renda-2019-budget": {
    function: { equal: 21 },
    economic: { equal: 25 },
    "org-run": { equal: 12 },
    classes: { equal: 3 },
    totals: { equal: 10 },
    "three-public": { equal: 8 },
    statements: { equal: 30 },
    facts: { equal: 1 },
  },
  "jiangsu-jiancha-2017-budget": {
    function: { equal: 16 },
    economic: { equal: 28 },
    "org-run": { equal: 16 },
    classes: { equal: 3 },
    totals: { equal: 11 },
    "three-public": { equal: 9 },
    statements: { equal: 12 },
    facts: { equal: 1 },
  },
  "jiangsu-jiancha-2018-budget": {
    function: { equal: 15 },
    economic: { equal: 30 },
    "org-run": { equal: 16 },
    classes: { equal: 3 },
    totals: { equal: 11 },
    "three-public": { equal: 8 },
    statements: { equal: 22 },
    facts: { equal: 1 },
  },
  "jiangsu-jiancha-2019-budget": {
    function: { equal: 17 },
    economic: { equal: 31 },
    "org-run": { equal: 17 },
    classes: { equal: 3 },
    totals: { equal: 10 },
    "three-public": { equal: 8 },
    statements: { equal: 24 },
    facts: { equal: 1 },
  },
  "jiangsu-shengwei-2017-budget": {
    function: { equal: 12 },
    economic: { equal: 31 },
    "org-run": { equal: 18 },
    classes: { equal: 3 },
    totals: { equal: 11 },
    "three-public": { equal: 8 },
    statements: { equal: 19 },
    facts: { equal: 1 },
  },
  "jiangsu-shengwei-2018-budget": {
    function: { equal: 14 },
    economic: { equal: 31 },
    "org-run": { equal: 16 },
    classes: { equal: 3 },
    totals: { equal: 10 },
    "three-public": { equal: 8 },
    statements: { equal: 27 }, // of 28
    facts: { equal: 1 },
  },
  "jiangsu-shengwei-2019-budget": {
    function: { equal: 14 },
    economic: { equal: 32 },
    "org-run": { equal: 17 },
    classes: { equal: 3 },
    totals: { equal: 10 },
    "three-public": { equal: 8 },
    statements: { equal: 25 }, // of 26
    facts: { equal: 1 },
  },
  "putuo-wanli-2024-budget": {
    function: { equal: 201 },
    economic: { equal: 96 },
    classes: { equal: 9 },
    totals: { equal: 9 },
    "three-public": { equal: 13 },
    statements: { equal: 35 }, // of 36
    facts: { equal: 1 },
  },
  "putuo-wanli-2025-budget": {
    function: { equal: 201 },
    economic: { equal: 96 },
    classes: { equal: 9 },
    totals: { equal: 9 },
    "three-public": { equal: 13 },
    statements: { equal: 36 },
    facts: { equal: 1 },
  },
  "putuo-shangwuwei-2025-budget": {
    function: { equal: 65 },
    economic: { equal: 63 },
    classes: { equal: 7 },
    totals: { equal: 9 },
    "three-public": { equal: 9 },
    statements: { equal: 19 },
    facts: { equal: 1 },
  },
  "putuo-zhengfuban-2025-budget": {
    function: { equal: 47 },
    economic: { equal: 61 },
    classes: { equal: 4 },
    totals: { equal: 9 },
    "three-public": { equal: 10 },
    statements: { equal: 15 },
    facts: { equal: 1 },
  },
  "putuo-caizhengju-2024-final": {
    function: { equal: 44 },
    economic: { equal: 27 },
    classes: { equal: 3 }, // of 4
    totals: { equal: 16 }, // of 17
    "three-public": { equal: 5 },
    statements: { equal: 6 },
    completion: { equal: 11 },
    facts: { equal: 1 },
  },
  "putuo-shegongbu-2024-final": {
    function: { equal: 39 },
    economic: { equal: 25, unexpected: 40 },
    classes: { equal: 4 },
    totals: { equal: 11 }, // of 12
    statements: { equal: 4 },
    completion: { equal: 9 },
    facts: { equal: 1 },
  },
};
