import type { StatementPart } from "../core/budget/source.ts";
import type { StatedChange, Statement } from "../core/budget/statement.ts";
import type { Fund, Measure } from "../core/budget/vocabulary.ts";
import { budgetTerms } from "./budgetTerms.ts";
import type { Language, Localized } from "./language.ts";
import { measureName } from "./measureName.ts";

/** What a measure of one fund is called: money appropriated from a fund is that budget's revenue, 政府性基金预算收入. */
export function fundMeasureName(measure: Measure, fund: Fund | null, language: Language): string {
  const terms = budgetTerms[language];
  if (measure !== "appropriation" || fund === null) return measureName(measure, terms);
  return words[language].revenue(terms.funds[fund]);
}

/** What one figure of a sentence is called: 支出合计; its change 支出合计比上年增减额, never the total itself. */
export function statementName(statement: Statement, part: StatementPart, language: Language): string {
  const { measure, fund } = statement;
  const name = fundMeasureName(measure, fund, language);
  const { base, delta, percent, completion, share } = words[language];
  const before = beforeOf(statement, language);
  switch (part) {
    case "amount":
    case "count":
      return name;
    case "delta":
      return delta(name, before);
    case "percent":
      return percent(name, before);
    case "base":
      return base(name, before);
    case "completion":
      return completion(name, statement.completion?.of ?? "opening");
    case "share":
      return share(name);
  }
}

/** A change in a sentence: 支出合计比上年减少261.88万元. `size` is its amount without a sign. */
export function changeClause(statement: Statement, size: string, language: Language): string {
  const name = fundMeasureName(statement.measure, statement.fund, language);
  const direction = statement.change?.direction ?? null;
  return words[language].changed(name, beforeOf(statement, language), direction, size);
}

/** 上年, or the year and kind of figure the change names: 2021年决算数. */
function beforeOf({ year, change }: Statement, language: Language): string {
  const named = change?.base.year ?? null;
  return words[language].before(named === year - 1 ? null : named, change?.base.kind ?? "unstated");
}

interface Words {
  readonly revenue: (fund: string) => string;
  /** A null year is the one before. */
  readonly before: (year: number | null, kind: StatedChange["base"]["kind"]) => string;
  readonly base: (name: string, before: string) => string;
  readonly delta: (name: string, before: string) => string;
  readonly percent: (name: string, before: string) => string;
  readonly completion: (name: string, of: "opening" | "adjusted") => string;
  readonly share: (name: string) => string;
  readonly changed: (
    name: string,
    before: string,
    direction: StatedChange["direction"],
    size: string,
  ) => string;
}

const zh: Words = {
  revenue: (fund) => `${fund}收入`,
  before: (year, kind) => {
    const kinds = {
      budget: "预算数",
      executed: "执行数",
      final: "决算数",
      adjusted: "调整预算数",
      unstated: "",
    };
    return `${year === null ? "上年" : `${year}年`}${kinds[kind]}`;
  },
  base: (name, before) => `${before}${name}`,
  delta: (name, before) => `${name}比${before}增减额`,
  percent: (name, before) => `${name}比${before}增减幅`,
  completion: (name, of) => `${name}完成${of === "opening" ? "年初预算" : "调整预算"}的比例`,
  share: (name) => `${name}所占比重`,
  changed: (name, before, direction, size) => {
    if (direction === "unchanged") return `${name}与${before}持平`;
    const verb = direction === "decrease" ? "减少" : direction === "increase" ? "增加" : "增减";
    return `${name}比${before}${verb}${size}`;
  },
};

const en: Words = {
  revenue: (fund) => `${fund} revenue`,
  before: (year, kind) => {
    const kinds = {
      budget: " budget",
      executed: " executed budget",
      final: " final accounts",
      adjusted: " adjusted budget",
      unstated: "",
    };
    return `${year === null ? "the year before" : String(year)}${kinds[kind]}`;
  },
  base: (name, before) => `${name}, ${before}`,
  delta: (name, before) => `${name}, change on ${before}`,
  percent: (name, before) => `${name}, rate of change on ${before}`,
  completion: (name, of) => `${name}, share of the ${of === "opening" ? "opening" : "adjusted"} budget`,
  share: (name) => `${name}, share of the whole`,
  changed: (name, before, direction, size) => {
    if (direction === "unchanged") return `${name} unchanged on ${before}`;
    const verb = direction === "decrease" ? "down" : direction === "increase" ? "up" : "changed by";
    return `${name} ${verb} ${size} on ${before}`;
  },
};

const words = { zh, en } satisfies Localized<Words>;
