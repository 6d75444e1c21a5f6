import { nameKey } from "./chinese.ts";

/**
 * Whether two printed names of one code mean one thing: equal, or one the other with more words
 * (职业年金缴费, 职业年金缴费支出). A code whose name is another has changed its meaning.
 */
export function sameThing(a: string, b: string): boolean {
  const [one, other] = [core(a), core(b)];
  if (one === "" || other === "") return false;
  return one.includes(other) || other.includes(one);
}

function core(name: string): string {
  return nameKey(name).replace(/(?:支出|经费|的)/gu, "");
}
