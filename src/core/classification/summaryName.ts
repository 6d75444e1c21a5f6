import { nameKey, stripListNumber } from "../text/chinese.ts";
import { functionalCode, type FunctionalCode } from "./functionalCode.ts";

// The current name first, then the names the class bore in earlier years, all without 支出.
const CLASS_NAMES: readonly (readonly [code: string, ...names: string[]])[] = [
  ["201", "一般公共服务"],
  ["202", "外交"],
  ["203", "国防"],
  ["204", "公共安全"],
  ["205", "教育"],
  ["206", "科学技术"],
  ["207", "文化旅游体育与传媒", "文化体育与传媒"],
  ["208", "社会保障和就业"],
  ["209", "社会保险基金"],
  ["210", "卫生健康", "医疗卫生与计划生育", "医疗卫生"],
  ["211", "节能环保", "环境保护"],
  ["212", "城乡社区", "城乡社区事务"],
  ["213", "农林水", "农林水事务"],
  ["214", "交通运输"],
  ["215", "资源勘探工业信息等", "资源勘探信息等", "资源勘探电力信息等", "资源勘探电力信息等事务"],
  ["216", "商业服务业等", "商业服务业等事务"],
  ["217", "金融", "金融监管等事务"],
  ["219", "援助其他地区"],
  ["220", "自然资源海洋气象等", "国土海洋气象等", "国土资源气象等", "国土资源气象等事务"],
  ["221", "住房保障"],
  ["222", "粮油物资储备", "粮油物资储备事务"],
  ["223", "国有资本经营预算"],
  ["224", "灾害防治及应急管理"],
  ["227", "预备费"],
  ["229", "其他"],
  ["230", "转移性"],
  ["231", "债务还本"],
  ["232", "债务付息"],
  ["233", "债务发行费用"],
  ["234", "抗疫特别国债安排的"],
];

// Without 支出 these say nothing about a class: "其他" heads many kinds of rows.
const NEEDS_SPENDING = new Set(["229"]);

/**
 * The functional class a line of a summary table names without a code:
 * "一、一般公共服务支出", "十五、资源勘探工业信息等支出", former names included.
 * @returns null where the name is no class: a total, a carry-over, a local heading (人行科目)
 */
export function classOfSummaryName(printed: string): FunctionalCode | null {
  const name = nameKey(stripListNumber(printed)).replace(/类$/u, "");
  const bare = name.replace(/支出$/u, "");
  for (const [code, ...names] of CLASS_NAMES) {
    if (!names.includes(bare)) continue;
    return NEEDS_SPENDING.has(code) && bare === name ? null : functionalCode(code);
  }
  return null;
}
