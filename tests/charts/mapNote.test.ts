import { describe, expect, it } from "vitest";
import { mapNote } from "../../src/charts/mapNote.ts";
import type { CellBox } from "../../src/charts/treemapBoxes.ts";
import { fen } from "../../src/core/money/fen.ts";
import { nodeOf } from "../../src/charts/plottedNode.ts";
import { spending, words } from "./spending.ts";

const education = nodeOf(spending, "205") ?? spending;
const area = { x: 500, y: 560, width: 48, height: 43 };
const rest: CellBox = {
  kind: "rest",
  area,
  drawn: area,
  amount: fen(25000000),
  nodes: [education],
  parent: null,
  colour: { family: "s8", tint: "tint" },
  label: null,
};

describe("words under the map", () => {
  it("name the rest, led to from its cell", () => {
    const note = mapNote([rest], 548, 603, words);
    expect(note?.note.lines[0]?.text).toBe("其余1类（教育）25.00，占0.13%");
    expect(note?.note.leader).toBe("M524.5 605V619.5H514.5");
    expect(note?.bottom).toBe(631);
  });

  it("break where the map is narrow", () => {
    const narrow = mapNote([{ ...rest, drawn: { ...area, x: 120 } }], 180, 300, words);
    expect(narrow?.note.lines.map((line) => line.text)).toEqual(["其余1类（教育）", "25.00，占0.13%"]);
  });

  it("are not there where every class speaks for itself", () => {
    expect(mapNote([], 548, 603, words)).toBeNull();
  });
});
