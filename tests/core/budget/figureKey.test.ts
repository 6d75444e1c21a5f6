import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  figureKey,
  formatFigureKey,
  parseFigureKey,
  type FigureKey,
} from "../../../src/core/budget/figureKey.ts";
import { resolveFigure } from "../../../src/core/budget/resolveFigure.ts";
import { derivedFigure, notInFile, statedFigure } from "../../../src/core/budget/figureOf.ts";
import { differenceOf, quotientOf } from "../../../src/core/budget/figureSum.ts";
import { STATEMENT_PARTS, type SourceRef, type StatementRef } from "../../../src/core/budget/source.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { cell, change, SAMPLE_ID, statement } from "./printed.ts";
import { sampleDisclosure } from "./sampleDisclosure.ts";

const said = (statementId: string, part: StatementRef["part"]): StatementRef => ({
  kind: "statement",
  disclosure: SAMPLE_ID,
  statement: statementId,
  part,
});
const total = statedFigure(fen(324_300_000), cell("t3", 1, 3));
const fall = statedFigure(fen(-10_200_000), said("s4", "delta"));
const disclosures = [
  sampleDisclosure({
    statements: [statement("s4", "total", "324.3万元", { change: change("decrease", "10.2万元") })],
  }),
];

describe("the name of a figure in an address", () => {
  it("is the place that prints it", () => {
    expect(figureKey(total)).toBe("130999-512-2024-budget~t3~1~3");
    expect(figureKey(fall)).toBe("130999-512-2024-budget~s4.delta");
  });

  it("is the formula of a derived figure, the disclosure written once", () => {
    expect(figureKey(differenceOf(total, total) ?? notInFile())).toBe(
      "130999-512-2024-budget~t3~1~3,-~t3~1~3",
    );
    const seats = { source: cell("t12", 1, 4), amount: null, count: "4" };
    const price = { source: cell("t12", 4, 4), amount: fen(2_790_000), count: null };
    expect(figureKey(derivedFigure([{ sign: 1, factors: [seats, price] }]))).toBe(
      "130999-512-2024-budget~t12~1~4*~t12~4~4",
    );
  });

  it("tells a sum of one place from the place itself", () => {
    const sum = derivedFigure([
      { sign: 1, factors: [{ source: cell("t3", 1, 3), amount: fen(1), count: null }] },
    ]);
    expect(figureKey(sum)).toBe(",130999-512-2024-budget~t3~1~3");
  });

  it("divides by a printed count after a stroke: the cost per computer", () => {
    const quotient = quotientOf(total, { source: cell("t10", 3, 1), count: "4" });
    expect(figureKey(quotient)).toBe("130999-512-2024-budget~t3~1~3/~t10~3~1");
    expect(resolveFigure("130999-512-2024-budget~t3~1~3/~t10~3~1", disclosures)).toEqual(quotient);
    expect(quotient.amount).toBe(81_075_000);
  });

  it("is none where nothing prints the figure", () => {
    expect(figureKey(notInFile())).toBeNull();
    expect(figureKey(derivedFigure([]))).toBeNull();
  });
});

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/u);
const anySource: fc.Arbitrary<SourceRef> = fc.oneof(
  fc.record({
    kind: fc.constant("cell" as const),
    disclosure: anyId,
    table: fc.stringMatching(/^t[1-9][0-9]?$/u),
    row: fc.nat(99_999),
    column: fc.nat(99),
  }),
  fc.record({
    kind: fc.constant("statement" as const),
    disclosure: anyId,
    statement: fc.stringMatching(/^s[1-9][0-9]?$/u),
    part: fc.constantFrom(...STATEMENT_PARTS),
  }),
);
const anyTerm = fc.record({
  sign: fc.constantFrom<(1 | -1)[]>(1, -1),
  sources: fc.array(anySource, { minLength: 1, maxLength: 3 }),
});
const anyKey: fc.Arbitrary<FigureKey> = fc.oneof(
  anySource.map((source) => ({ kind: "source" as const, source })),
  fc.record({
    kind: fc.constant("formula" as const),
    terms: fc.array(anyTerm, { minLength: 1, maxLength: 5 }),
    divisor: fc.option(anySource),
  }),
);

describe("reading a name back", () => {
  it("gives what was written, for every figure", () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(parseFigureKey(formatFigureKey(key))).toEqual({ ok: true, value: key });
      }),
    );
  });

  it("never throws on what somebody pasted, and says which part is no place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (pasted) => {
        expect(typeof parseFigureKey(pasted).ok).toBe("boolean");
      }),
    );
    expect(parseFigureKey("130999-512-2024-budget~t3~1~3,~t3~x~3")).toEqual({
      ok: false,
      error: { kind: "not-a-figure-key", text: "~t3~x~3" },
    });
    for (const text of [
      "",
      "~t3~1~3",
      "a~t3~1",
      "a~t3~01~3",
      "a~s4.words",
      "a~t3~1~3~4",
      "a~t3~1~3/",
      "a~t3~1~3/~t3~1~3/~t3~1~3",
    ]) {
      expect(parseFigureKey(text).ok).toBe(false);
    }
  });
});

describe("the figure of a name", () => {
  const at = (key: string) => resolveFigure(key, disclosures);

  it("is stated, blank or declared none as its cell is", () => {
    expect(at("130999-512-2024-budget~t3~1~3")).toEqual(total);
    expect(at("130999-512-2024-budget~t3~4~5")).toMatchObject({ state: "blank", amount: null });
  });

  it("is the signed change of a sentence", () => {
    expect(at("130999-512-2024-budget~s4.delta")).toEqual(fall);
    expect(at("130999-512-2024-budget~s4.amount")).toMatchObject({
      state: "stated-in-prose",
      amount: 324_300_000,
    });
  });

  it("is derived again from the printed figures: 324.30 after a fall of 10.20 was 334.50", () => {
    const prior = differenceOf(total, fall) ?? notInFile();
    expect(figureKey(prior)).toBe("130999-512-2024-budget~t3~1~3,~s4.delta");
    expect(at("130999-512-2024-budget~t3~1~3,~s4.delta")).toEqual(prior);
    expect(prior.amount).toBe(334_500_000);
  });

  it("multiplies a printed count: 4 computers at 0.60 are 2.40", () => {
    expect(at("130999-512-2024-budget~t10~3~1*~t10~3~2")?.amount).toBe(2_400_000);
  });

  it("is none where the disclosure is not loaded or the place holds no money", () => {
    expect(at("130532-434-2023-budget~t3~1~3")).toBeNull();
    expect(at("130999-512-2024-budget~t3~1~2")).toBeNull();
    expect(at("130999-512-2024-budget~t10~3~1")).toBeNull();
    expect(at("130999-512-2024-budget~s4.percent")).toBeNull();
    expect(at("130999-512-2024-budget~t3~1~3,~t99~1~3")).toBeNull();
    expect(at("130999-512-2024-budget~t3~1~3/~t3~1~3")).toBeNull();
    expect(at("nothing")).toBeNull();
  });
});
