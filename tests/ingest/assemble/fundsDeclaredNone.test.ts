import { describe, expect, it } from "vitest";
import { fundsDeclaredNone } from "../../../src/ingest/assemble/fundsDeclaredNone.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };

function declared(text: string): readonly string[] {
  return [...fundsDeclaredNone([{ kind: "paragraph", text, place }])];
}

describe("funds of which the narrative says there is none", () => {
  it("knows the sentence that says so", () => {
    expect(declared("本部门无政府性基金预算")).toEqual(["government-fund"]);
    expect(declared("本单位没有使用政府性基金预算拨款安排的支出。")).toEqual(["government-fund"]);
    expect(declared("我局不涉及国有资本经营预算；其他从略。")).toEqual(["state-capital"]);
  });

  it("takes no mention of a fund for its absence", () => {
    expect(declared("政府性基金预算支出12.00万元，比上年无变化。")).toEqual([]);
    expect(declared("七、政府性基金支出预算表")).toEqual([]);
  });
});
