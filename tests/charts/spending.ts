import type { FunctionNode, SpendingTree } from "../../src/core/analysis/spendingTree.ts";
import type { Figure } from "../../src/core/budget/figure.ts";
import { formatAmount } from "../../src/core/money/formatAmount.ts";
import { fen, type Fen } from "../../src/core/money/fen.ts";
import { percentText } from "../../src/core/money/ratio.ts";
import type { TreemapWords } from "../../src/charts/treemapBoxes.ts";

/** 万里街道办事处, 支出预算总表 2025, in yuan: code, name, total, basic, project. */
const LINES: readonly (readonly [string, string, number, number, number])[] = [
  ["201", "一般公共服务支出", 3296600, 0, 3296600],
  ["20105", "统计信息事务", 438300, 0, 438300],
  ["20129", "群众团体事务", 422900, 0, 422900],
  ["20132", "组织事务", 1075000, 0, 1075000],
  ["20133", "宣传事务", 1106000, 0, 1106000],
  ["20134", "统战事务", 119100, 0, 119100],
  ["20138", "市场监督管理事务", 135300, 0, 135300],
  ["204", "公共安全支出", 2878025, 0, 2878025],
  ["20406", "司法", 300000, 0, 300000],
  ["20499", "其他公共安全支出", 2578025, 0, 2578025],
  ["205", "教育支出", 250000, 0, 250000],
  ["206", "科学技术支出", 100000, 0, 100000],
  ["207", "文化旅游体育与传媒支出", 200000, 0, 200000],
  ["208", "社会保障和就业支出", 16091895, 13755695, 2336200],
  ["20805", "行政事业单位养老支出", 7589473, 7589473, 0],
  ["20807", "就业补助", 582800, 0, 582800],
  ["20816", "红十字事业", 45200, 0, 45200],
  ["20825", "其他生活救助", 300000, 0, 300000],
  ["20899", "其他社会保障和就业支出", 7574422, 6166222, 1408200],
  ["210", "卫生健康支出", 3216973, 3016973, 200000],
  ["21007", "计划生育事务", 200000, 0, 200000],
  ["21011", "行政事业单位医疗", 3016973, 3016973, 0],
  ["212", "城乡社区支出", 154369326, 77381546, 76987780],
  ["21201", "城乡社区管理事务", 94995790, 77381546, 17614243],
  ["2120101", "行政运行", 17887739, 17737739, 150000],
  ["2120102", "一般行政管理事务", 17464243, 0, 17464243],
  ["2120104", "城管执法", 6522681, 6522681, 0],
  ["2120199", "其他城乡社区管理事务支出", 53121126, 53121126, 0],
  ["21203", "城乡社区公共设施", 2191300, 0, 2191300],
  ["21205", "城乡社区环境卫生", 4833300, 0, 4833300],
  ["21299", "其他城乡社区支出", 52348937, 0, 52348937],
  ["221", "住房保障支出", 9364732, 7187532, 2177200],
  ["22102", "住房改革支出", 7187532, 7187532, 0],
  ["22103", "城乡社区住宅", 2177200, 0, 2177200],
];

export const TOTAL = fen(18976755100);

export function stated(amount: Fen): Figure {
  return { state: "stated", amount, sources: [], formula: null };
}

export const blank: Figure = { state: "blank", amount: null, sources: [], formula: null };

function yuan(amount: number): Figure {
  return stated(fen(amount * 100));
}

interface NodeSketch extends Partial<Omit<FunctionNode, "code" | "figures">> {
  readonly code: string;
  readonly total: Figure;
  readonly basic?: Figure;
  readonly project?: Figure;
}

/** A node of the functional tree with the figures given. */
export function node({ code, total, basic = blank, project = blank, ...rest }: NodeSketch): FunctionNode {
  const level = code === "" ? 0 : code.length === 3 ? 1 : code.length === 5 ? 2 : 3;
  return {
    code,
    name: `科目${code}`,
    nameSource: "document",
    level,
    parent: null,
    codeStatus: "ok",
    children: [],
    figures: { total, basic, project },
    ...rest,
  };
}

function under(parent: string, length: number): readonly FunctionNode[] {
  return LINES.filter(([code]) => code.length === length && code.startsWith(parent)).map(
    ([code, name, total, basic, project]) =>
      node({
        code,
        name,
        total: yuan(total),
        basic: yuan(basic),
        project: yuan(project),
        parent,
        children: under(code, length + 2),
      }),
  );
}

/** The printed tree of 万里街道办事处 2025. */
export const spending = node({
  code: "",
  name: "合计",
  total: stated(TOTAL),
  basic: yuan(101341746),
  project: yuan(88425805),
  children: under("", 3),
});

export const spendingTree: SpendingTree = {
  disclosure: "310107-wanli-2025-budget",
  table: "t3",
  kind: "expenditure",
  status: "stated",
  measures: ["total", "basic", "project"],
  root: spending,
};

function shareOf(amount: Fen): string | null {
  const share = percentText(amount, TOTAL);
  return share.kind === "percent" ? share.text : share.kind === "below" ? `不足${share.limit}` : null;
}

function totalOf(each: FunctionNode): string {
  const amount = each.figures.total?.amount ?? null;
  return amount === null ? "原文空白" : `${formatAmount(amount, "wan")}万元 占${shareOf(amount) ?? "—"}`;
}

export const words: TreemapWords = {
  map: "支出地图",
  name: (each) => each.name,
  amount: (amount) => formatAmount(amount, "wan"),
  share: shareOf,
  cell: (each) => `${each.name} ${totalOf(each)}`,
  tooltip: (each) => [`${each.code} ${each.name}`, totalOf(each)],
  rest: (nodes, amount) =>
    `其余${nodes.length}类（${nodes.map((each) => each.name.replace(/支出$/u, "")).join("、")}）${formatAmount(amount, "wan")}，占${shareOf(amount) ?? "—"}`,
  restName: (nodes) => `其余${nodes.length}类`,
  beyond: (amount) => `未列明 ${formatAmount(amount, "wan")}`,
};
