import { expect, it } from "vitest";
import { countedSubject } from "../../../src/ingest/prose/counts.ts";

it("tells what is counted from the words before the number", () => {
  expect(countedSubject("国内公务接待", "批次", null)?.measure).toBe("reception");
  expect(countedSubject("全年因公出国(境)", "个团组", null)?.measure).toBe("overseas");
  expect(countedSubject("购置车辆", "辆", null)?.measure).toBe("vehicle-purchase");
  expect(countedSubject("公务用车保有量为", "辆", null)?.measure).toBe("vehicle-operation");
  expect(countedSubject("共有车辆", "辆", null)?.item).toBe("车辆");
  expect(countedSubject("应急保障用车", "辆", null)).toBeNull();
});
