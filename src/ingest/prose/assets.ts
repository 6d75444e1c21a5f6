import type { PrintedMoney } from "./printedMoney.ts";
import { newDraft, type Line, type Reading } from "./reading.ts";
import { remember } from "./shares.ts";
import { yearOf } from "./stateAmount.ts";
import { of } from "./subject.ts";
import type { Token } from "./tokens.ts";

// 固定资产 is a measure of its own. 净值 and 原值 are other figures of an asset than its value, and not read.
const ASSETS =
  /(?:^|[,;:。、(]|共有|拥有|占有|本?(?:部门|单位|局|委|办|厅|院))(?:其中[:,]?)?(?:国有)?(资产总[额计值]|总资产|资产合计|流动资产|(?:长期|对外)投资|在建工程|无形资产)(?:总额|总计|合计|共计?)?(?:([\d,]+)项)?(?:[,、])?(?:价值|金额)?(?:合计|共计?|为|是)*$/u;
const WHOLE = /资产总|总资产|资产合计/u;

/**
 * States what a section on 国有资产 says the body owns beside 固定资产: 流动资产448.82万元, 无形资产471项
 * 234.37万元. A part is told apart by `item`; all assets together have none.
 * @returns whether the amount is of such assets
 */
export function stateAssets(
  reading: Reading,
  line: Line,
  lead: string,
  token: Token,
  money: PrintedMoney,
): boolean {
  const [, name, items] = ASSETS.exec(lead) ?? [];
  if (name === undefined || !isAboutAssets(reading)) return false;
  const subject = of("assets", WHOLE.test(name) ? null : name);
  line.year = yearOf(reading, line, lead, subject);
  const count = items === undefined ? null : { value: items.replaceAll(",", ""), unit: "项" };
  line.current = newDraft(line, remember(reading, subject), reading.context.phase, { ...money, count });
  line.shared = line.current;
  line.unclear = false;
  if (items !== undefined) {
    const before = line.sentence.text.lastIndexOf(`${items}项`, token.start);
    reading.read.add(line.sentence.start + before);
  }
  return true;
}

/** 在建工程 elsewhere is a project that is paid for. */
function isAboutAssets({ asOf, section }: Reading): boolean {
  return asOf !== null || /资产/u.test(section.heading ?? "");
}
