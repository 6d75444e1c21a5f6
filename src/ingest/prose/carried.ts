import { APPROPRIATION_SHARE } from "../../core/budget/statement.ts";
import type { Line, Reading } from "./reading.ts";
import { remember } from "./shares.ts";
import { isRevenue, of, type Subject } from "./subject.ts";

/**
 * What a figure is about whose words name nothing of their own (年初预算为), or only a side of the
 * budget: 支出 is that of what the sentence is about, else all of it.
 */
export function carried(reading: Reading, line: Line, side: "revenue" | "total" | null): Subject | null {
  const about = reading.subject;
  const continues = about !== null && (line.drafts.length > 0 || about.path !== null);
  if (side !== null && !(continues && isRevenue(about.measure) === (side === "revenue"))) {
    return remember(reading, { ...of(side), ...shareOfOtherSide(about, side) });
  }
  return about;
}

/** 一般公共预算财政拨款本年收入…；本年支出…: both sides are of the same money. */
function shareOfOtherSide(about: Subject | null, side: "revenue" | "total"): Partial<Subject> {
  if (about?.measure !== "appropriation" || side !== "total" || about.item !== null) return {};
  return about.fund === null ? { item: APPROPRIATION_SHARE } : { fund: about.fund };
}
