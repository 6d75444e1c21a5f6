import type { Measure } from "../../core/budget/vocabulary.ts";
import { fundNamed, isFilling } from "./measures.ts";
import type { Line, Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";
import type { LeadSubject } from "./subjectOfLead.ts";

const DIVIDED: readonly Measure[] = ["administrative-operating", "public-operating", "personnel"];
const RUNNING_COSTS: readonly Measure[] = [
  "meeting",
  "training",
  "reception",
  "overseas",
  "vehicles",
  "vehicle-purchase",
  "vehicle-operation",
  "asset-purchase",
];

/**
 * 办公费, 会议费 … listed under 机关运行经费 or 公用经费 are parts of it, and no statement of 会议费 as
 * a whole. Null where the words name no such part.
 */
export function runningCost(reading: Reading, line: Line, lead: string, found: LeadSubject): Subject | null {
  if (line.mode !== "list" || line.pastSemicolon) return null;
  const about = line.drafts.length === 0 ? reading.subject : (line.drafts[0]?.subject ?? null);
  if (about === null || about.path !== null || !DIVIDED.includes(about.measure)) return null;
  if (found.kind === "carried") return null;
  if (found.kind === "named" && !RUNNING_COSTS.includes(found.subject.measure)) return null;
  const name = itemNamed(lead);
  return name === null ? null : { ...about, item: name };
}

/** A project of 项目支出, an item of 政府采购; null where the words name no part. */
export function listedPart(line: Line, lead: string, found: LeadSubject): Subject | null {
  const parent = line.mode === "list" || line.mode === "purpose" ? line.current : null;
  if (parent === null || parent.change !== null || parent.subject.path !== null) return null;
  if (!["project", "procurement", "asset-purchase"].includes(parent.subject.measure)) return null;
  const own =
    found.kind === "named" &&
    (line.pastSemicolon || ["project", "procurement"].includes(found.subject.measure));
  const name = itemNamed(lead);
  return own || name === null ? null : { ...parent.subject, item: name };
}

/** 财政拨款收入…（其中一般公共预算…、政府性基金预算…）: the fund's part of what stands before. */
export function fundOfWhole(line: Line, lead: string): Subject | null {
  const clause = lead.replace(/^(?:[、,:;]|和|及)+/u, "");
  if (!/^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)$/u.test(clause)) return null;
  const whole = line.mode === "list" ? (line.current?.subject ?? null) : null;
  const divisible =
    whole !== null && whole.path === null && ["appropriation", "total"].includes(whole.measure);
  return divisible ? { ...whole, fund: fundNamed(clause), item: null } : null;
}

/** 支出预算…，其中：一般公共预算拨款…: what a fund grants for spending is that fund's spending. */
export function grantedFor(line: Line, lead: string, subject: Subject): Subject {
  const spending = line.drafts.at(0)?.subject.measure === "total" && line.mode !== "figures";
  const isGrant = subject.measure === "appropriation" && subject.fund !== null && !lead.includes("收入");
  return spending && isGrant ? { ...subject, measure: "total" } : subject;
}

/** 车辆7台，共计160.30万元: the amount of what has just been counted. */
export function amountOfCounted(line: Line, lead: string): Subject | null {
  const last = line.drafts.at(-1);
  if (last?.count == null) return null;
  const words = lead.replace(/\([^()]*\)/gu, "");
  return /^[,、]?(?:共计|合计|累计|总计|共|价值|金额|原值)+(?:支出|金额|价值)?(?:为)?$/u.test(words)
    ? last.subject
    : null;
}

/** The name of a project in a list: 综合事务支出260万元、电子政务办公平台建设支出500万元. */
function itemNamed(lead: string): string | null {
  const name = lead
    .replace(/^(?:[、,:;]|以及|[和及与])+/u, "")
    .replace(/^(?:\(?[一二三四五六七八九十\d]+[、.)])/u, "");
  return isFilling(name) || /[,:;]|占/u.test(name) || name.length > 40 ? null : name;
}
