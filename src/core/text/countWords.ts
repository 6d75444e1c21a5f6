import { normaliseText } from "./chinese.ts";

/** Whether a head or row counts things, not money: 公务用车保有量（辆）, 国内公务接待批次, 因公出国人数. */
export function namesCount(text: string): boolean {
  const name = normaliseText(text);
  return (
    /\((?:辆|台|个|批|批次|次|人|人次|家|团组)\)$/u.test(name) ||
    /(?:数量|[辆台个批组人次]数|购置数|批次|人次|保有量)$/u.test(name)
  );
}
