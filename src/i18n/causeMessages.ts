import type { Measure, TableKind } from "../core/budget/vocabulary.ts";
import type { CheckCause } from "../core/checks/checkResult.ts";
import { budgetTerms } from "./budgetTerms.ts";
import { measureName } from "./measureName.ts";
import { evidenceMessages } from "./evidenceMessages.ts";
import type { Language, Localized } from "./language.ts";

function zh(cause: CheckCause): string {
  switch (cause.kind) {
    case "parent-not-stated":
      return "上级原文空白，没有可比的数。";
    case "blank-parts":
      return "有下级原文空白。";
    case "institutions-included":
      return `含事业单位（${cause.names.join("、")}），两者口径是否相同，文件没有说明。`;
    case "table-not-in-file":
      return `本文件未列${tableNames("zh", cause.tables).join("、")}。`;
    case "table-empty":
      return `${tableNames("zh", cause.tables).join("、")}是空表。`;
    case "declared-none":
      return "文件写明没有这项资金，按0计。";
    case "ceilings-are-not-budgets":
      return "成本指标是上限或单价，不是项目预算，两数不必相等。";
    case "prose-precision":
      return "按文字说明的精度比较。";
    case "unreadable":
      return `原文“${cause.printed}”读不成金额。`;
    case "unreadable-code":
      return cause.count === 1
        ? `原文“${cause.printed}”不是科目代码。`
        : `原文“${cause.printed}”等${cause.count}处不是科目代码。`;
    case "base-not-stated":
      return "说明没有写明与上年的预算数还是执行数相比。";
    case "ratio-on-zero":
      return "年初预算是0，不能有完成比例；以调整预算数或决算数对照。";
    case "same-as-parent":
      return "同级另有数，而本行等于上级的数：可能抄自相邻的行。";
    case "other-of-kind":
      return `文件里有同类的表“${cause.title}”，各处的数取自那张；这张的数只列在原表里。`;
    case "same-as-last-year":
      return `${cause.items}个数都与上年文件相同：是持平还是沿用旧数，文件本身看不出。`;
    case "template-unknown":
      return `不知道该地该年的模板要列哪些表；本文件未列${tableNames("zh", cause.tables).join("、")}。`;
    case "parents-not-printed":
      return `表中没有${cause.codes.join("、")}的上级科目；没有该年完整的科目表可以核对。`;
    case "too-coarse":
      return cause.digits === 7 ? "按功能分类没有列到项。" : "按经济分类没有列到款。";
    case "other-year":
      return `${evidenceMessages.zh.place(cause.place)}写${cause.found}年，本文件是${cause.expected}年的。`;
    case "template-residue":
      return `标题留有模板用语“${cause.printed}”。`;
    case "share-of-wider":
      return `与${named("zh", cause.named)}相比不符，与${named("zh", cause.measure)}${cause.printed}相比相符。`;
    case "not-comparable":
      return {
        base: "两数的比较基数不同。",
        scope: "两数的范围不同。",
        fund: "两数的资金不同。",
        phase: "两数的阶段不同。",
      }[cause.why];
  }
}

function en(cause: CheckCause): string {
  switch (cause.kind) {
    case "parent-not-stated":
      return "The level above is blank in the source, so there is nothing to compare with.";
    case "blank-parts":
      return "Some lower items are blank in the source.";
    case "institutions-included":
      return `Public institutions are included (${cause.names.join(", ")}); the file does not say whether the basis is the same.`;
    case "table-not-in-file":
      return `Not in this file: ${tableNames("en", cause.tables).join(", ")}.`;
    case "table-empty":
      return `Empty: ${tableNames("en", cause.tables).join(", ")}.`;
    case "declared-none":
      return "The document states there is no such money; counted as 0.";
    case "ceilings-are-not-budgets":
      return "Cost targets are ceilings or unit prices, not project budgets; the two need not be equal.";
    case "prose-precision":
      return "Compared at the narrative's precision.";
    case "unreadable":
      return `The printed text ${cause.printed} does not read as an amount.`;
    case "unreadable-code":
      return cause.count === 1
        ? `The printed text ${cause.printed} is no code of a classification.`
        : `${cause.count} printed texts, ${cause.printed} the first, are no codes of a classification.`;
    case "base-not-stated":
      return "The narrative does not say whether it compares with last year's budget or its execution.";
    case "ratio-on-zero":
      return "The opening budget is 0, so there is no share of it; shown beside the adjusted budget where one is stated.";
    case "same-as-parent":
      return "Other lines of the class have money, yet this line equals the class: it may be copied from the row beside it.";
    case "other-of-kind":
      return `The file holds another table of this kind, “${cause.title}”, which figures are taken from; this one's stand in the table alone.`;
    case "same-as-last-year":
      return `All ${cause.items} figures are those of last year's document: flat, or taken over unchanged; the document does not tell.`;
    case "template-unknown":
      return `It is not known which tables the template of the place and year asks for. Not in this file: ${tableNames("en", cause.tables).join(", ")}.`;
    case "parents-not-printed":
      return `The table prints no class for ${cause.codes.join(", ")}; no complete list of that year's codes is held to check them with.`;
    case "too-coarse":
      return cause.digits === 7
        ? "Spending by function does not go down to items."
        : "Spending by economic class does not go down to sections.";
    case "other-year":
      return `${evidenceMessages.en.place(cause.place)}: the year ${cause.found} is named in a document of ${cause.expected}.`;
    case "template-residue":
      return `The title still has the form's words ${cause.printed}.`;
    case "share-of-wider":
      return `It does not fit ${named("en", cause.named)}; it fits ${named("en", cause.measure)}, ${cause.printed}.`;
    case "not-comparable":
      return {
        base: "The two are compared with different bases.",
        scope: "The two have a different scope.",
        fund: "The two are of different funds.",
        phase: "The two are of different phases.",
      }[cause.why];
  }
}

/** Why a check came out as it did: neutral statements about the text. */
export const causeMessages = { zh, en } satisfies Localized<(cause: CheckCause) => string>;

function tableNames(language: Language, kinds: readonly TableKind[]): readonly string[] {
  return kinds.map((kind) => budgetTerms[language].tables[kind]);
}

function named(language: Language, measure: Measure): string {
  return measureName(measure, budgetTerms[language]);
}
