import { describe, expect, it } from "vitest";
import type { Term } from "../../../src/core/checks/operand.ts";
import { subject, type Comparison } from "../../../src/core/checks/rule.ts";
import { settle } from "../../../src/core/checks/settle.ts";
import { fen, type Fen } from "../../../src/core/money/fen.ts";
import { money } from "../budget/printed.ts";

/** A printed amount that leaves 0.005 万元 open; "" is a blank. */
function term(printed: string, over: Partial<Term> = {}): Term {
  const amount = money(printed);
  return {
    sign: 1,
    sources: [],
    label: "",
    measure: null,
    code: null,
    amount,
    printed: [printed],
    allowance: fen(amount === null || amount === 0 ? 0 : 5000),
    unreadable: false,
    ...over,
  };
}

const settled = (
  parts: readonly Term[],
  whole: Term | null,
  over: Partial<Pick<Comparison, "verdict" | "ifUnequal">> = {},
) => settle("kinds-equal-total", { key: "t1/a", subject: subject({ table: "t1" }), parts, whole, ...over });

describe("a comparison", () => {
  it("agrees where the parts are the whole to the fen", () => {
    expect(settled([term("653.82"), term("486.51")], term("1140.33"))).toMatchObject({
      id: "kinds-equal-total:t1/a",
      outcome: "agrees",
      computed: 1_140_330_000,
      residual: 0,
      allowance: 15_000,
      cause: null,
    });
  });

  it("agrees within rounding up to half a last place an operand, and not beyond", () => {
    expect(settled([term("0.01"), term("0.01")], term("0.03"))).toMatchObject({
      outcome: "within-rounding",
      residual: -10_000,
    });
    expect(settled([term("0.01"), term("0.01")], term("0.04"))).toMatchObject({
      outcome: "differs",
      residual: -20_000,
      cause: null,
    });
  });

  it("takes signs from the operands, on both sides", () => {
    const fall = settled([term("52.20"), term("314.08", { sign: -1 })], term("261.88", { sign: -1 }));
    expect(fall).toMatchObject({ outcome: "agrees", computed: -261_880_000, residual: 0 });
  });

  it("adds nothing for a blank part, and names it where the sum differs", () => {
    expect(settled([term("7.00"), term("")], term("7.00"))).toMatchObject({ outcome: "agrees" });
    expect(settled([term("7.00"), term("")], term("9.00"))).toMatchObject({
      outcome: "differs",
      cause: { kind: "blank-parts" },
    });
  });

  it("finds blanks beside a printed 0 to be nil, and beside money to be nothing to compare", () => {
    expect(settled([term(""), term("")], term("0.00"))).toMatchObject({ outcome: "agrees", computed: 0 });
    expect(settled([term(""), term("")], term("5.00"))).toMatchObject({
      outcome: "cannot-check",
      computed: null,
      cause: { kind: "blank-parts" },
    });
  });

  it("cannot be made where the whole is blank or missing: a blank is no 0", () => {
    for (const whole of [term(""), null]) {
      expect(settled([term("5.00")], whole)).toMatchObject({
        outcome: "cannot-check",
        residual: null,
        cause: { kind: "parent-not-stated" },
      });
    }
  });

  it("cannot be made with a text that is no amount, unless the rest agrees without it", () => {
    const text = term("", { printed: ["见附表"], unreadable: true });
    expect(settled([term("5.00"), text], term("9.00"))).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "unreadable", printed: "见附表" },
    });
    expect(settled([term("9.00"), text], term("9.00"))).toMatchObject({ outcome: "agrees" });
  });

  it("says nothing where neither side states anything", () => {
    expect(settled([term("")], term(""))).toBeNull();
    expect(settled([], null)).toBeNull();
  });

  it("lets its rule say what an unequal sum means, by the residual", () => {
    const seen: Fen[] = [];
    const result = settled([term("4.00")], term("9.00"), {
      ifUnequal: (residual) => {
        seen.push(residual);
        return { outcome: "observation", cause: null };
      },
    });
    expect(result?.outcome).toBe("observation");
    expect(seen).toEqual([-5_000_000]);
    expect(settled([term("4.00")], term("9.00"), { ifUnequal: () => null })?.outcome).toBe("differs");
    const never = settled([term("9.00")], term("9.00"), {
      ifUnequal: () => ({ outcome: "observation", cause: null }),
    });
    expect(never?.outcome).toBe("agrees");
  });

  it("takes the verdict of a rule that decides by itself, figures and all", () => {
    const verdict = { outcome: "different-scope", cause: null } as const;
    expect(settled([term("4.00")], term("9.00"), { verdict })).toMatchObject({
      outcome: "different-scope",
      residual: -5_000_000,
    });
    expect(settled([], null, { verdict })?.outcome).toBe("different-scope");
  });

  it("stays exact where the sum passes the range of one amount, and then has none", () => {
    const most = term("", { amount: fen(Number.MAX_SAFE_INTEGER) });
    expect(settled([most, most], term("1.00"))).toMatchObject({ computed: null, residual: null });
    expect(settled([most, most, { ...most, sign: -1 }], most)).toMatchObject({ outcome: "agrees" });
  });
});
