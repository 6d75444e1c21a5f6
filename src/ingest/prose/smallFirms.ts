import type { Subject } from "./subject.ts";

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["授予小微企业", /授予(?:小微|小型(?:和|、)?微型|小型)企业[^,;]*$/u],
  ["授予中小企业", /授予中小(?:微)?企业[^,;]*$/u],
  ["中小企业中标", /由中小企业供应商(?:中标|成交)[^;]*$/u],
  ["小微企业中标", /由小微企业供应商(?:中标|成交)[^;]*$/u],
  ["预留小微企业", /(?:预留[给为]?|面向)[^,;]{0,6}(?:小微|小型(?:和|、)?微型|小型)企业[^;]*$/u],
  ["预留中小企业", /(?:预留[给为]?|面向)[^,;]{0,6}中小(?:微)?企业[^;]*$/u],
];

/** Purchases set aside for small firms or awarded to them: a part of 政府采购, told apart by `item`. */
export function smallFirmsNamed(lead: string): Subject | null {
  if (!/采购|预留|合同/u.test(lead)) return null;
  const found = KINDS.find(([, pattern]) => pattern.test(lead))?.[0];
  if (found === undefined) return null;
  return { measure: "procurement", fund: null, item: `${reservedIn(lead, found)}${found}`, path: null };
}

/** 在面向中小企业预留的政府采购项目中 narrows what the firms were awarded. */
function reservedIn(lead: string, kind: string): string {
  if (!kind.endsWith("中标")) return "";
  const within = /在(?:面向(中小|小微)企业预留|(其他))[^,;]*项目中/u.exec(lead);
  if (within === null) return "";
  return within[1] === undefined ? "其他项目 › " : `预留${within[1]}企业 › `;
}
