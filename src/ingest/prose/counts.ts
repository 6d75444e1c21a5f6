import type { Measure } from "../../core/budget/vocabulary.ts";
import { of, type Subject } from "./subject.ts";

/** What a printed count is about, and its unit where the words before it belong to the unit. */
export interface Counted {
  readonly subject: Subject;
  readonly unit: string;
}

const VEHICLE_KIND =
  /(?:^|[,;:、(])(?:其中[:,]?)?((?:[\p{Script=Han}]|\([^()]{1,8}\)){0,16}?(?:用车|轿车|越野车|旅行车(?:\([^()]{1,8}\))?|客车|商务车|皮卡车?|货车|摩托车|车辆))$/u;
const EQUIPMENT =
  /(?:^|[,;:、。(]|购置|购买|配置|配备|新增|有)(单位?价(?:值)?\d+万?元?(?:\(含\))?(?:\(含\)以上|以上)(?:\(含\))?的?(?:通用|专用|大型)?设备|(?:通用|专用|大型)设备)(?:\(不含车辆\)|\(台\/?套\))?(?:共计?|为)?$/u;
const PLANNED = /购置|购买|新增|配置|配备|更新/u;

/**
 * What a count is about: vehicles, equipment, delegations, guests, people at a meeting.
 * @param lead the words before it
 * @param about what the sentence is about
 * @param above what the last count of vehicles or equipment of the paragraph was about
 * @returns null where nothing known is counted
 */
export function countedSubject(
  lead: string,
  unit: string,
  about: Subject | null,
  above: Subject | null,
): Counted | null {
  if (unit === "辆") return counted(vehicles(lead, above), unit);
  if (unit.startsWith("台") || unit === "套") {
    if (/车辆$/u.test(lead)) return counted(vehicles(lead, above), unit);
    return counted(equipment(lead, above), unit);
  }
  if (/[个次批]|团组/u.test(unit)) return counted(occasions(lead, unit, about), unitOf(lead, unit));
  return counted(people(lead, about), unit);
}

function counted(subject: Subject | null, unit: string): Counted | null {
  return subject === null ? null : { subject, unit };
}

function unitOf(lead: string, unit: string): string {
  return unit === "个" && lead.endsWith("团组") ? "个团组" : unit;
}

function vehicles(lead: string, above: Subject | null): Subject | null {
  const clause = lead.split(/[,;。]/u).at(-1) ?? "";
  if (/公(?:务用?)?车(?:期末|年末)?(?:实有)?保有量(?:为)?$/u.test(lead)) return of("vehicle-operation");
  const bought =
    /(?:购置|更新|新购|购买|新增|配置|配备)[^,;。]{0,8}(?:公(?:务用?)?车|车辆)|公(?:务用?)?车(?:更新)?购置(?:数|量)?(?:为|共)?$/u;
  if (bought.test(lead) && !/用车$/u.test(clause.replace(/公务用车$/u, ""))) return of("vehicle-purchase");
  if (/(?:共有|共计|现有|实有|有|^|[,:;、])(?:车辆|公务用车|汽车)(?:共计?|合计|总数)?(?:为)?$/u.test(lead)) {
    return of("fixed-assets", "车辆");
  }
  if (/用于$/u.test(lead)) return null;
  const kind = VEHICLE_KIND.exec(lead)?.[1];
  const known = above?.measure === "vehicle-purchase" || above?.measure === "fixed-assets";
  return kind === undefined || !known ? null : of(above.measure, kind);
}

function equipment(lead: string, above: Subject | null): Subject | null {
  const found = EQUIPMENT.exec(lead);
  const item = found?.[1];
  if (found === null || item === undefined) return null;
  const clause = lead.slice(0, found.index + found[0].length - item.length);
  const planned = PLANNED.test(clause) || (above !== null && above.measure !== "fixed-assets");
  return of(planned ? "asset-purchase" : "fixed-assets", item);
}

/** Batches, delegations, meetings held. */
function occasions(lead: string, unit: string, about: Subject | null): Subject | null {
  const clause = lead.split(/[,;]/u).at(-1) ?? "";
  if (unit === "个" && !lead.endsWith("团组")) return null;
  if (unit === "次" && /(?:召开|开展|举办|组织)$/u.test(clause)) {
    return about?.measure === "meeting" || about?.measure === "training" ? about : null;
  }
  if (unit === "次" && !lead.endsWith("团组")) return null;
  return guests(lead, about);
}

function people(lead: string, about: Subject | null): Subject | null {
  if (/人数(?:约|共)?$/u.test(lead)) {
    return about?.measure === "meeting" || about?.measure === "training" ? about : null;
  }
  if (!/(?:^|[,、;。(:])(?:共|共计|累计|合计|来宾|来访人员|出国(?:\(境\))?|出访)*(?:约)?$/u.test(lead)) {
    return /(?:来宾|出国\(境\)|累计|共|接待人次)$/u.test(lead) ? guests(lead, about) : null;
  }
  return guests(lead, about);
}

function guests(lead: string, about: Subject | null): Subject | null {
  if (/外事接待|外宾|国\(境\)外/u.test(lead)) return of("reception", FOREIGN_GUESTS);
  const own = /出国/u.test(lead) ? "overseas" : /接待/u.test(lead) ? "reception" : null;
  if (own === "overseas" && /参加其他单位/u.test(lead)) return of(own, "参加其他单位组织");
  if (own !== null) return about?.measure === own ? about : of(own);
  const inherits: readonly Measure[] = ["reception", "overseas"];
  return about !== null && inherits.includes(about.measure) ? about : null;
}

/** The `item` of receptions of guests from abroad, and of all others. */
export const FOREIGN_GUESTS = "外事接待";
export const DOMESTIC_GUESTS = "国内公务接待";
