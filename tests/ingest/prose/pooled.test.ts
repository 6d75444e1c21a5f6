import { expect, it } from "vitest";
import { poolingIn } from "../../../src/ingest/prose/pooled.ts";

it("reads who arranges an item, and leaves what is no item of 三公", () => {
  expect(poolingIn("因公出国(境)费,由外事部门统筹安排", null)).toEqual({
    measure: "overseas",
    by: "外事部门",
    named: true,
  });
  expect(poolingIn("此项预算统筹安排", "overseas")).toEqual({ measure: "overseas", by: null, named: false });
  expect(poolingIn("办公用房由机关事务中心统一管理", "basic")).toBeNull();
  expect(poolingIn("公务接待费3万元", null)).toBeNull();
});
