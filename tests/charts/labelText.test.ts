import { describe, expect, it } from "vitest";
import { labelText } from "../../src/charts/labelText.ts";
import { fen } from "../../src/core/money/fen.ts";
import { nodeOf } from "../../src/charts/plottedNode.ts";
import { spending, words } from "./spending.ts";

describe("words of a cell", () => {
  it("may lose 支出 from a class's name, not from a section's", () => {
    const [housing, reform] = [nodeOf(spending, "221") ?? spending, nodeOf(spending, "22102") ?? spending];
    expect(labelText(housing, fen(936473200), words)).toEqual({
      name: "住房保障支出",
      shortName: "住房保障",
      amount: "936.47",
      share: "4.93%",
    });
    expect(labelText(reform, fen(718753200), words).shortName).toBeNull();
  });

  it("keep the suffix of a name that would be too short without it", () => {
    const education = nodeOf(spending, "205") ?? spending;
    expect(labelText(education, fen(25000000), words).shortName).toBeNull();
  });
});
