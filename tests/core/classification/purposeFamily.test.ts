import { describe, expect, it } from "vitest";
import { purposeFamily } from "../../../src/core/classification/purposeFamily.ts";

const familyOf = (code: string) => purposeFamily(code).family;
const placeOf = (code: string) => purposeFamily(code).place;

describe("the family of a purpose", () => {
  it.each([
    ["s1", ["201", "202"]],
    ["s2", ["203", "204", "224"]],
    ["s3", ["205", "206", "207"]],
    ["s4", ["208", "210"]],
    ["s5", ["212", "221"]],
    ["s6", ["211", "220"]],
    ["s7", ["213", "214", "215", "216", "217", "222"]],
    ["s8", ["209", "219", "223", "227", "229", "230", "232", "299", ""]],
  ])("%s holds %j", (family, classes) => {
    expect(classes.map(familyOf)).toEqual(classes.map(() => family));
  });

  it("is that of the class for sections and items", () => {
    expect(familyOf("20103")).toBe("s1");
    expect(familyOf("2120101")).toBe("s5");
  });

  it("tells the classes of a family apart by up to three places", () => {
    expect(["201", "204", "205", "208", "212", "211", "213", "229"].map(placeOf)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(["202", "203", "206", "210", "221", "220", "215", "216"].map(placeOf)).toEqual([
      2, 2, 2, 2, 2, 2, 2, 2,
    ]);
    expect(["207", "224", "214", "217"].map(placeOf)).toEqual([3, 3, 3, 3]);
  });
});
