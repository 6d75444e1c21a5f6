import type { Measure } from "../../core/budget/vocabulary.ts";
import type { Subject } from "./subject.ts";

/** What a printed count is about: vehicles, guests, delegations. */
export function countedSubject(lead: string, unit: string, about: Subject | null): Subject | null {
  const named = measureCounted(lead, unit);
  if (named !== null) return named;
  const groups = ["批次", "人次", "团组", "个团组"].includes(unit);
  const inherits = groups && (about?.measure === "reception" || about?.measure === "overseas");
  return inherits ? about : null;
}

function measureCounted(lead: string, unit: string): Subject | null {
  if (unit === "辆") {
    if (/购置(?:公(?:务用?)?车|车辆)|公(?:务用?)?车购置(?:数|量)?(?:为)?$/u.test(lead))
      return of("vehicle-purchase");
    if (/公(?:务用?)?车(?:期末|年末)?保有量(?:为)?$/u.test(lead)) return of("vehicle-operation");
    return /(?:共有|共计|现有|有)?车辆(?:共计?|合计|总数)?(?:为)?$/u.test(lead)
      ? of("fixed-assets", "车辆")
      : null;
  }
  if (/出国/u.test(lead)) return of("overseas");
  return /接待/u.test(lead) ? of("reception") : null;
}

function of(measure: Measure, item: string | null = null): Subject {
  return { measure, fund: null, item, path: null };
}
