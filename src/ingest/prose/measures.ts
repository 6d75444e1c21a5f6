import type { Fund, Measure } from "../../core/budget/vocabulary.ts";

/** A word for a measure found in a clause, with the part it names (货物) where it names one. */
export interface NamedMeasure {
  readonly measure: Measure;
  readonly item: string | null;
  readonly start: number;
  readonly end: number;
}

const VEHICLE = "公(?:务用?)?车(?:用车)?";
const OPERATION = "(?:运行维护|运行|运维|维护)";
const OF_FUND = "(?:预算)?(?:财政)?(?:拨款)?(?:预算)?";

const WORDS: readonly (readonly [Measure, string])[] = [
  ["three-public-meeting-training", "三公经费、会议费[、和及]培训费"],
  ["three-public", "三公(?:经费)?"],
  ["overseas", "因公出国(?:\\(境\\))?(?:费用?|经费)?"],
  ["vehicles", `${VEHICLE}购置费?[、及和与]${OPERATION}(?:管理)?(?:费用?)?|${VEHICLE}费`],
  ["vehicle-purchase", `${VEHICLE}购置费?`],
  ["vehicle-operation", `${VEHICLE}${OPERATION}(?:费用?)?`],
  ["reception", "公务接待(?:费用?)?|(?:外事|外宾|国内)(?:公务)?接待(?:费用?)?"],
  ["meeting", "会议费"],
  ["training", "培训费"],
  ["administrative-operating", "机关运行(?:经费|费)"],
  ["procurement", "政府采购"],
  ["asset-purchase", "(?:购置|采购|新增|购买)固定资产|固定资产购置"],
  ["fixed-assets", "固定资产"],
  ["basic", "基本支出"],
  ["project", "项目(?:经费)?支出|项目经费"],
  ["personnel", "人员(?:经费|支出)"],
  ["public-operating", "(?:日常)?公用(?:经费|支出)"],
  ["operating", "经营支出"],
  ["remittance", "上[缴解]上级支出"],
  ["subsidy", "对?附属单位补助(?:支出)?"],
  ["reserve", "(?:单位)?预留机动(?:经费)?"],
  ["carry-forward", "结转下年(?:资金)?|年终结转(?:和?结余)?"],
  ["closing-balance", "年末(?:财政拨款)?结转和?结余"],
  ["opening-balance", "上年度?结转(?:和?结余|资金|收入)?|年初(?:财政拨款)?结转和?结余"],
  ["surplus-used", "使用非财政拨款结余"],
  ["surplus-distributed", "结余分配"],
  ["appropriation", `一般公共预算${OF_FUND}(?:本年)?收入`],
  ["appropriation", `(?:政府性)?基金${OF_FUND}(?:本年)?收入`],
  ["appropriation", `国有资本经营${OF_FUND}(?:本年)?收入`],
  ["appropriation", "财政拨款(?:预算)?(?:本年)?收入"],
  ["special-account", "财政专户(?:核拨|管理|拨款)(?:资金)?(?:收入)?"],
  ["institution-income", "事业收入"],
  ["business-income", "(?:事业单位)?经营收入"],
  ["superior-subsidy", "上级补助收入"],
  ["subordinate-remittance", "附属单位上缴收入"],
  ["unit-funds", "单位资金(?:收入)?"],
  ["other-income", "其他(?:来源|资金)?收入|其他资金"],
  ["total", "收入[、和及]?(?:预算)?支出|收[、和]?支"],
];
const PATTERNS = WORDS.map(([measure, word]) => ({ measure, pattern: new RegExp(word, "gu") }));
const PURCHASES =
  /政府采购(货物|工程|服务)类?|(货物|工程|服务)类?(?:政府)?采购|(?:拟|计划)?(?:采购|购买)(货物|工程|服务)/gu;

const WORDS_WITHOUT_MEANING =
  "(?:[:]|预算|支出|收入|安排|拨款|财政|经费|费用|费|资金|数|为|是|约|达到?|共计?|合计|总计|总量|总|规模|金额|额|科目|" +
  "年初|全年|调整后?|本年度?|当年|决算|执行|各|均|分别|有所|基本|的|项目|年度|[我本](?:部门|单位|局|委|办|厅|院)|" +
  "(?:19|20)\\d\\d年度?)*";
const ONLY_FILLING = new RegExp(`^${WORDS_WITHOUT_MEANING}$`, "u");

/** Whether a text adds no meaning of its own between a name and its figure: 预算安排, 合计为, 2024年. */
export function isFilling(text: string): boolean {
  return ONLY_FILLING.test(text);
}

/** The last measure a clause names with nothing but filling words behind it; null where it names none. */
export function measureNamed(clause: string): NamedMeasure | null {
  let best: NamedMeasure | null = null;
  for (const named of measuresIn(clause)) {
    const behind = clause.slice(named.end).replace(/^(?:当年|本年)?一般公共预算(?:财政)?拨款/u, "");
    if (!isFilling(behind)) continue;
    const later = best === null || named.end > best.end;
    if (later || (named.end === best?.end && named.start < best.start)) best = named;
  }
  return best;
}

function* measuresIn(clause: string): Generator<NamedMeasure> {
  for (const { measure, pattern } of PATTERNS) {
    for (const found of clause.matchAll(pattern)) {
      yield { measure, item: null, start: found.index, end: found.index + found[0].length };
    }
  }
  for (const found of clause.matchAll(PURCHASES)) {
    const item = found[1] ?? found[2] ?? found[3] ?? null;
    yield { measure: "procurement", item, start: found.index, end: found.index + found[0].length };
  }
}

/** Whether a list begins with a measure, so that 其中 goes back from a reason to figures. */
export function startsWithMeasure(text: string): boolean {
  const head = text.replace(/一般公共预算|政府性基金预算|国有资本经营预算|财政拨款/gu, "").slice(0, 24);
  return [...measuresIn(head)].some((named) =>
    /^(?:[:,]|\(?[一二三四五六七八九十\d]{1,2}[).、]+)*$/u.test(head.slice(0, named.start)),
  );
}

// 支出 and 收入 alone name the whole only behind a body, a year or a word of the budget: 综合事务支出 is a project.
const BODY = "[办厅局委院处会部署所站队社校馆府关位门心室团镇乡]";
const BEFORE_WHOLE = `(?:^|年度?|预算|决算|本年|当年|全年|总|拨款|我|本|${BODY})`;
const WHOLE = new RegExp(`${BEFORE_WHOLE}(收入|支出)${WORDS_WITHOUT_MEANING}$`, "u");

/** 收入 or 支出 as a whole: `bare` where the clause says nothing but that, and may mean its subject's. */
export function wholeNamed(
  clause: string,
): { readonly measure: "revenue" | "total"; readonly bare: boolean } | null {
  const found = WHOLE.exec(clause);
  const side = found?.[1];
  if (side === undefined) return null;
  const bare = /^(?:本年)?(?:收入|支出)(?!.*(?:总计|合计|总额))/u.test(clause);
  return { measure: side === "收入" ? "revenue" : "total", bare };
}

/** The fund a clause names last; null where it names none, which is all money together. */
export function fundNamed(clause: string): Fund | null {
  const found = [...clause.matchAll(/一般公共预算|(?:政府性)?基金|国有资本经营/gu)].at(-1)?.[0];
  if (found === undefined) return null;
  if (found === "一般公共预算") return "general";
  return found === "国有资本经营" ? "state-capital" : "government-fund";
}
