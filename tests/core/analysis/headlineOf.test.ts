import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../src/core/analysis/headlineOf.ts";
import { statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

describe("the figures a department is introduced by", () => {
  it("come from the tables, 机关运行经费 from the prose", () => {
    const headline = headlineOf(sampleDisclosure());
    expect(wan(headline.total)).toBe("324.30");
    expect(wan(headline.revenue)).toBe("324.30");
    expect(wan(headline.basic)).toBe("234.80");
    expect(wan(headline.project)).toBe("89.50");
    expect(wan(headline.personnel)).toBe("204.80");
    expect(wan(headline.publicOperating)).toBe("30.00");
    expect(wan(headline.appropriation)).toBe("324.30");
    expect(wan(headline.threePublic)).toBe("9.50");
    expect(wan(headline.administrativeOperating)).toBe("30.00 stated-in-prose");
  });

  it("come from the prose where the file holds no table, and are not in the file where nothing says them", () => {
    const headline = headlineOf(
      bareDisclosure({
        statements: [
          statement("s1", "revenue", "2001.89万元"),
          statement("s2", "total", "2001.89万元"),
          statement("s3", "basic", "1201.89万元"),
        ],
      }),
    );
    expect(wan(headline.total)).toBe("2,001.89 stated-in-prose");
    expect(wan(headline.basic)).toBe("1,201.89 stated-in-prose");
    expect(wan(headline.project)).toBe("not-in-file");
    expect(wan(headline.appropriation)).toBe("not-in-file");
  });
});
