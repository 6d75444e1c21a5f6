import type { Label } from "./cellLabel.ts";
import type { BandBox, CellBox } from "./treemapBoxes.ts";

/** The first of the pictures of one thing in which most can be read without pointing at it. */
export function mostTelling<B extends BandBox | CellBox>(pictures: readonly (readonly B[])[]): readonly B[] {
  const scores = pictures.map((boxes) => boxes.reduce((sum, box) => sum + told(box), 0));
  return pictures[scores.indexOf(Math.max(...scores))] ?? [];
}

function told(box: BandBox | CellBox): number {
  switch (box.kind) {
    case "band":
      return box.cells.reduce((sum, cell) => sum + told(cell), 2 + written(box.label));
    case "node":
      if (box.label === null) return box.topEdge ? -3 : 0;
      return written(box.label) + (box.bar === null ? 0 : 0.5);
    case "rest":
    case "beyond":
      return 0;
  }
}

/** A name is worth most, then an amount, then a share; broken and small names are worth less. */
function written(label: Label): number {
  const names = label.runs.filter((run) => run.part === "name");
  const has = (part: "amount" | "share"): number => (label.runs.some((run) => run.part === part) ? 1 : 0);
  const size = names[0]?.size ?? 12;
  return 4 + 2 * has("amount") + has("share") - 0.75 * (names.length - 1) - 0.25 * Math.max(0, 14 - size);
}
