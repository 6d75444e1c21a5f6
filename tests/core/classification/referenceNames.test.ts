import { describe, expect, it } from "vitest";
import { lookUpName, referenceNames } from "../../../src/core/classification/referenceNames.ts";

const reference = referenceNames({
  version: 1,
  rows: [
    ["2010308", "信访事务", 2019, 2023],
    ["207", "文化旅游体育与传媒支出", 2020, null],
    ["30311", "住房公积金", 2015, 2017],
    ["30311", "代缴社会保险费", 2020, null],
  ],
});

describe("a name for a code the document prints without one", () => {
  it("says that it is a fallback", () => {
    expect(lookUpName(reference, "207", 2023)).toEqual({
      name: "文化旅游体育与传媒支出",
      fallback: true,
    });
  });

  it("is not claimed for years it is not known to cover", () => {
    expect(lookUpName(reference, "207", 2018)).toBeNull();
    expect(lookUpName(reference, "2010308", 2023)?.name).toBe("信访事务");
    expect(lookUpName(reference, "2010308", 2024)).toBeNull();
  });

  it("follows the meaning of a code that was used twice", () => {
    expect(lookUpName(reference, "30311", 2017)?.name).toBe("住房公积金");
    expect(lookUpName(reference, "30311", 2018)).toBeNull();
    expect(lookUpName(reference, "30311", 2023)?.name).toBe("代缴社会保险费");
  });

  it("is not made up for an unknown code", () => {
    expect(lookUpName(reference, "2990101", 2023)).toBeNull();
    expect(lookUpName(reference, "", 2023)).toBeNull();
  });
});
