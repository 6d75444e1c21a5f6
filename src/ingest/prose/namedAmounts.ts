import { sumFen } from "../../core/money/fen.ts";
import { isFilling, measureNamed } from "./measures.ts";
import { printedMoney } from "./printedMoney.ts";
import { tokensOf, type Token } from "./tokens.ts";

const MOVED = /增|减|升|降|比|较/u;

/** An amount of a plain list with the name right before it; `isSum` for 项目总预算, 合计, which name no part. */
export interface NamedAmount {
  readonly name: string;
  readonly isSum: boolean;
  readonly token: Token;
}

const BEFORE_NAME = /^(?:[,;、:]|以及|和|及|与)*(?:其中|(?:主要)?包括|具体为)?[:,]?/u;
const NO_NAME = /[,;:。()\d]$|[,;:。]|占|单价|标准|每|约|季度|月份?|计划|上半年|下半年/u;
const LONGEST_NAME = 40;

/**
 * Reads a sentence that is nothing but a list of names and amounts: 总预算50万，其中设备30万，维护20万.
 * A name that may tell of a change (支持稳增长30万) is a name where the parts add up to the stated sum.
 * @returns null where anything else stands in it, so that no name could be sure
 */
export function namedAmountsIn(sentence: string): readonly NamedAmount[] | null {
  const named: NamedAmount[] = [];
  let start = 0;
  for (const token of tokensOf(sentence)) {
    if (token.kind !== "money") continue;
    const name = sentence.slice(start, token.start).replace(BEFORE_NAME, "");
    start = token.end;
    const isSum = isFilling(name);
    if (name === "" || (!isSum && !isName(name))) return null;
    named.push({ name, isSum, token });
  }
  if (named.length === 0 || !/^[,;。]*$/u.test(sentence.slice(start))) return null;
  return named.some(({ name }) => MOVED.test(name)) && !addsUp(named) ? null : named;
}

function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && !NO_NAME.test(name) && measureNamed(name) === null;
}

function addsUp(named: readonly NamedAmount[]): boolean {
  const amount = ({ token }: NamedAmount) => printedMoney(token.text).amount;
  const sum = named.find(({ isSum }) => isSum);
  const parts = named.filter(({ isSum }) => !isSum).map(amount);
  const known = parts.filter((each) => each !== null);
  return sum !== undefined && known.length === parts.length && sumFen(known) === amount(sum);
}
