import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Table } from "../../../src/core/budget/disclosure.ts";
import type { MoneyUnit } from "../../../src/core/money/unit.ts";
import { codedTable, type AmountColumn } from "../budget/printed.ts";
import { bareDisclosure } from "../budget/sampleDisclosure.ts";
import { describeWithSources, sourcesFolder } from "../../sources.ts";
import { found } from "./found.ts";

type Row = Readonly<Record<string, string | null>>;
interface Figures {
  readonly id: string;
  readonly unit: "元" | "万元";
  readonly functionTable?: readonly Row[] | null;
  readonly economicTable?: readonly Row[] | null;
}

const folder = join(sourcesFolder, "figures");

function figures(): readonly Figures[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Figures);
}

function tableFrom(
  rows: readonly Row[] | null | undefined,
  spec: { readonly id: string; readonly kind: "expenditure" | "basic-economic"; readonly unit: MoneyUnit },
  keys: readonly (AmountColumn & { readonly key: string })[],
): readonly Table[] {
  if (rows === undefined || rows === null || rows.length === 0) return [];
  const columns = keys.filter(({ key }) => rows.some((row) => (row[key] ?? null) !== null));
  const printed = rows.map((row) => [
    (row["code"] ?? "").replace(/\D/gu, ""),
    row["name"] ?? "",
    ...columns.map(({ key }) => row[key] ?? ""),
  ]);
  return [codedTable({ ...spec, columns, rows: printed })];
}

describeWithSources("re-typed figures of other bodies", () => {
  it("agree but for eight sums of finals and whole yuan, all of them rounding", () => {
    const differing = figures().flatMap(({ id, unit, functionTable, economicTable }) => {
      const spec = { unit: unit === "元" ? "yuan" : "wan" } as const;
      const tables = [
        ...tableFrom(functionTable, { ...spec, id: "t3", kind: "expenditure" }, [
          { key: "total", head: "合计", measure: "total" },
          { key: "basic", head: "基本支出", measure: "basic" },
          { key: "project", head: "项目支出", measure: "project" },
        ]),
        ...tableFrom(economicTable, { ...spec, id: "t6", kind: "basic-economic" }, [
          { key: "total", head: "合计", measure: "total" },
          { key: "personnel", head: "人员经费", measure: "personnel" },
          { key: "public", head: "公用经费", measure: "public-operating" },
        ]),
      ];
      const disclosure = bareDisclosure({ tables });
      return [...found(disclosure, "children-equal-parent"), ...found(disclosure, "kinds-equal-total")]
        .filter(({ outcome }) => outcome !== "agrees")
        .map((result) => [id, result.id, result.outcome, result.residual]);
    });
    expect(differing).toEqual([
      ["putuo-caizhengju-2024-final", "children-equal-parent:t3/total/3", "within-rounding", 10_000],
      ["putuo-caizhengju-2024-final", "children-equal-parent:t3/total/4", "within-rounding", 10_000],
      ["putuo-caizhengju-2024-final", "children-equal-parent:t6/301/3", "within-rounding", 10_000],
      ["putuo-caizhengju-2024-final", "children-equal-parent:t6/302/3", "within-rounding", 20_000],
      ["putuo-shegongbu-2024-final", "children-equal-parent:t6/302/3", "within-rounding", -10_000],
      ["putuo-wanli-2025-budget", "children-equal-parent:t3/212/3", "within-rounding", 100],
      ["putuo-wanli-2025-budget", "children-equal-parent:t3/21201/3", "within-rounding", -100],
      ["putuo-wanli-2025-budget", "kinds-equal-total:t3/21201/3", "within-rounding", -100],
    ]);
  });
});
