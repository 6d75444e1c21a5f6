import { describe, expect, it } from "vitest";
import type { Statement } from "../../../../src/core/budget/statement.ts";
import { statement } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

const parts = (...statements: readonly Statement[]) =>
  found(bareDisclosure({ statements }), "prose-parts-equal-whole");

describe("what a sentence takes apart", () => {
  it("adds up in the sample", () => {
    expect(outcomes(found(sampleDisclosure(), "prose-parts-equal-whole"))).toEqual({
      total: "agrees",
      basic: "agrees",
      "three-public": "agrees",
      vehicles: "agrees",
      revenue: "agrees",
    });
  });

  it("adds the projects of 项目支出: 260 + 500 + 30 + 10 = 800", () => {
    const results = parts(
      statement("s1", "project", "800万元"),
      statement("s2", "project", "260万元", { item: "综合事务支出" }),
      statement("s3", "project", "500万元", { item: "办公平台建设支出" }),
      statement("s4", "project", "30万元", { item: "法律服务支出" }),
      statement("s5", "project", "10万元", { item: "预备役支出" }),
    );
    const result = one(results, "project/items");
    expect(result).toMatchObject({ outcome: "agrees", computed: 800_000_000 });
    expect(result.parts.map(({ label }) => label)).toContain("法律服务支出");
  });

  it("does not count the share paid from 财政拨款 as one of the projects", () => {
    const results = parts(
      statement("s1", "project", "89.5万元"),
      statement("s2", "project", "80万元", { item: "财政拨款" }),
      statement("s3", "project", "60万元", { item: "档案数字化" }),
      statement("s4", "project", "29.5万元", { item: "运行维护" }),
    );
    const result = one(results, "project/items");
    expect(result).toMatchObject({ outcome: "agrees", computed: 89_500_000 });
    expect(result.parts.map(({ label }) => label)).toEqual(["档案数字化", "运行维护"]);
  });

  it("cannot check a list that may leave projects out, but finds one above its whole", () => {
    const whole = statement("s1", "project", "80.00万元");
    const first = statement("s2", "project", "60.00万元", { item: "甲" });
    const below = parts(whole, first, statement("s3", "project", "10.00万元", { item: "乙" }));
    expect(one(below, "project/items")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "blank-parts" },
    });
    const above = parts(whole, first, statement("s3", "project", "30.00万元", { item: "乙" }));
    expect(one(above, "project/items")).toMatchObject({ outcome: "differs", residual: 10_000_000 });
  });

  it("finds parts that do not add up, and parts that round", () => {
    const results = parts(
      statement("s1", "total", "10.00万元"),
      statement("s2", "basic", "7.00万元"),
      statement("s3", "project", "4.00万元"),
      statement("s4", "personnel", "6.00万元"),
      statement("s5", "public-operating", "1.01万元"),
    );
    expect(outcomes(results)).toEqual({ total: "differs", basic: "within-rounding" });
  });

  it("cannot check a whole of which the prose names one part less", () => {
    const results = parts(
      statement("s1", "three-public", "9.00万元"),
      statement("s2", "overseas", "0万元"),
      statement("s3", "reception", "4.00万元"),
    );
    expect(one(results, "three-public")).toMatchObject({ outcome: "cannot-check" });
  });

  it("adds parts of the same fund as the whole", () => {
    const results = parts(
      statement("s1", "vehicles", "5.00万元", { fund: "general" }),
      statement("s2", "vehicle-purchase", "1.00万元"),
      statement("s3", "vehicle-purchase", "0万元", { fund: "general" }),
      statement("s4", "vehicle-operation", "5.00万元", { fund: "general" }),
    );
    expect(one(results, "vehicles").outcome).toBe("agrees");
  });

  it("adds the projects that targets are set for where as many are named as counted", () => {
    const all = statement("s1", "project-budget", "24.60万元", { count: { value: "2", unit: "个" } });
    const first = statement("s2", "project-budget", "16.60万元", { item: "系统维护费" });
    const two = statement("s3", "project-budget", "8.00万元", { item: "档案整理费" });
    expect(outcomes(parts(all, first, two))).toEqual({ "project-budget": "agrees" });
    expect(outcomes(parts(all, first))).toEqual({});
  });

  it("adds the parts of one project: 60 + 20 = 80", () => {
    const whole = statement("s1", "project-budget", "80.00万", { item: "渡口修缮专项" });
    const first = statement("s2", "project-budget", "60.00万", { item: "渡口修缮专项 › 码头加固" });
    const second = (printed: string) =>
      statement("s3", "project-budget", printed, { item: "渡口修缮专项 › 护栏更新" });
    const key = "project-budget/渡口修缮专项";
    expect(outcomes(parts(whole, first, second("20.00万")))).toEqual({ [key]: "agrees" });
    expect(outcomes(parts(whole, first, second("30.00万")))).toEqual({ [key]: "differs" });
  });
});
