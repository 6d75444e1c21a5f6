import type { Measure, ReasonKind } from "../../core/budget/vocabulary.ts";

const MORE_OR_LESS = "(?:增加|减少|增减|增长|新增|下降|变动|变化|调整)";
const KINDS: readonly (readonly [ReasonKind, RegExp])[] = [
  [
    "pay-policy",
    /工资|薪酬|增资|调资|绩效奖|奖金|住房补贴|提租补贴|购房补贴|津贴补贴|养老(?:保险|金)|职业年金|缴[费存]基数/u,
  ],
  [
    "staffing",
    new RegExp(
      `人员(?:有所)?(?:${MORE_OR_LESS}|进出|流动|调动|调入|调出|退休|及退休)|(?:${MORE_OR_LESS}|新进|新招|招录)(?:了)?(?:在职|在编|编制|工作|一定)?人员(?!经费|支出|费用)|退休|减员|增员|增人|调入|调出|编制`,
      "u",
    ),
  ],
  ["functions-transferred", /职[能责][^,;。]{0,14}(?:划|转|移交|调整)|划[转出入]|转隶|机构改革|职能整合/u],
  [
    "institution-added",
    /新(?:设|建|成立|组建|增)[^,;。]{0,8}(?:机构|单位|部门|中心)|机构(?:新设|设立|成立)|成立/u,
  ],
  [
    "project-change",
    new RegExp(
      `项目[^,;。]{0,16}${MORE_OR_LESS}|${MORE_OR_LESS}[^,;。]{0,20}(?:项目|专项)|项目(?:完成|完工|结束|进度)|一次性|合同`,
      "u",
    ),
  ],
  [
    "frugality",
    /节约|节俭|压[减缩]|八项规定|过紧日子|勤俭|严格[^;。]{0,20}(?:管理|控制|使用)|从严|控制[^,;。]{0,8}(?:支出|开支)|递减/u,
  ],
  ["policy-spending", /政策性(?:支出|补[贴助]|项目)|惠民|民生|政策要求|补助政策/u],
  ["scope-change", /口径|统计范围|编报范围|纳入[^,;。]{0,10}(?:本表|统计|预算管理)|合并范围/u],
];
const SPENDING_MOVED = new RegExp(
  `(?:支出|经费|建设|购置|采购)[^,;。]{0,6}${MORE_OR_LESS}|${MORE_OR_LESS}[^,;。]{0,16}(?:支出|经?费|建设|购置|采购)`,
  "u",
);

/** The kinds of reason a clause gives for a change of `measure`; `other` where it fits none. */
export function reasonKindsOf(clause: string, measure: Measure): readonly ReasonKind[] {
  const kinds = KINDS.filter(([, pattern]) => pattern.test(clause)).map(([kind]) => kind);
  if (kinds.length > 0) return kinds;
  return measure === "project" && SPENDING_MOVED.test(clause) ? ["project-change"] : ["other"];
}
