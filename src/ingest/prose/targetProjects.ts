import type { Place } from "../../core/budget/source.ts";
import { printedSlice, type PlainText } from "./plainText.ts";
import { printedMoney } from "./printedMoney.ts";
import { newDraft, startLine, type Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { of } from "./subject.ts";

const MONEY = "(-?\\d[\\d,]*(?:\\.\\d+)?(?:亿元|万元|千元|元))";
const INVOLVES = `,?(?:共|总共)?涉及(?:的)?(?:项目)?(?:财政性?|预算)*(?:资金|金额)(?:共计?|合计|总计|总额|为)*${MONEY}`;
const STAGE = "编报绩效目标|绩效跟踪(?:评价)?|绩效自评价?|绩效评价";
const BEHIND_STAGE = new RegExp(
  `(${STAGE})的?(?:(?:19|20)\\d\\d年度?)?(?:预算)?项目(?:共计?|共有|有|为)*(\\d+)个${INVOLVES}`,
  "gu",
);
const BEFORE_STAGE = new RegExp(
  `(\\d+)个(?:预算)?项目(?:实行|纳入|开展|编报|编制|设置)了?(?:预算)?(绩效目标)(?:管理|编报)?${INVOLVES}`,
  "gu",
);

/**
 * Reads how many projects have performance targets, and their money: 编报绩效目标的项目共4个，涉及项目
 * 预算资金50万元. Those tracked or evaluated are told apart by `item`.
 * @returns whether the sentence states such projects
 */
export function readTargetProjects(
  reading: Reading,
  prose: PlainText,
  sentence: Sentence,
  place: Place,
): boolean {
  const line = startLine(reading, prose, sentence, place);
  const found = [
    ...[...sentence.text.matchAll(BEHIND_STAGE)].map((match) => ({
      match,
      stage: match[1],
      count: match[2],
    })),
    ...[...sentence.text.matchAll(BEFORE_STAGE)].map((match) => ({
      match,
      stage: match[2],
      count: match[1],
    })),
  ];
  for (const { match, stage = "", count = "" } of found) {
    const money = match[3] ?? "";
    const end = sentence.start + match.index + match[0].length;
    const item = stage.includes("目标") ? null : stage.includes("跟踪") ? "绩效跟踪" : evaluated(stage);
    newDraft(line, of("project-budget", item), "budget", {
      ...printedMoney(printedSlice(prose, end - money.length, end)),
      count: { value: count, unit: "个" },
    });
    reading.read.add(end - money.length);
    reading.read.add(sentence.start + match.index + match[0].indexOf(`${count}个`));
  }
  reading.drafts.push(...line.drafts);
  return line.drafts.length > 0;
}

function evaluated(stage: string): string {
  return stage.includes("自评") ? "绩效自评" : "绩效评价";
}
