import { boxAround, shared, type Box } from "./box.ts";
import type { GraphicsState } from "./graphicsState.ts";
import type { Rule } from "./marks.ts";
import { transformed, type Point } from "./matrix.ts";
import { subpathsOf } from "./paths.ts";

/** The thickest a filled rectangle may be and still be a line, in points. */
const THICKEST = 2.5;
/** The shortest line that can be the side of a cell, in points. */
const SHORTEST = 1.5;
/** How far a line may stray from its axis, in points. */
const STRAY = 1;

/** The rules a painted path draws, how many other filled shapes it holds, and the boxes of all it fills. */
export function drawnPath(
  paint: "stroke" | "fill" | "both",
  codes: ArrayLike<number>,
  state: GraphicsState,
): { readonly rules: readonly Rule[]; readonly shapes: number; readonly filled: readonly Box[] } {
  const rules: Rule[] = [];
  const filled: Box[] = [];
  let shapes = 0;
  for (const { points, hasCurves } of subpathsOf(codes)) {
    const placed = points.map(({ x, y }) => transformed(state.ctm, x, y));
    if (paint !== "fill" && state.isStrokeSeen && !hasCurves) rules.push(...sidesOf(placed));
    if (paint === "stroke" || state.fill === "none") continue;
    const box = boxAround(placed.map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y })));
    if (box !== null) filled.push(state.clip === null ? box : shared(box, state.clip));
    if (state.fill === "white") continue;
    const rule = box === null || hasCurves ? null : thinBox(box);
    if (rule !== null) rules.push(rule);
    else shapes += 1;
  }
  return { rules: rules.flatMap((rule) => clipped(rule, state.clip)), shapes, filled };
}

/** The line a thin box stands for; null where it is not thin. */
export function thinBox({ x0, y0, x1, y1 }: Box): Rule | null {
  const [width, height] = [x1 - x0, y1 - y0];
  if (height <= THICKEST && width > height && width >= SHORTEST) {
    return { axis: "horizontal", at: (y0 + y1) / 2, from: x0, to: x1 };
  }
  if (width <= THICKEST && height > width && height >= SHORTEST) {
    return { axis: "vertical", at: (x0 + x1) / 2, from: y0, to: y1 };
  }
  return null;
}

function sidesOf(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((to, i): readonly Rule[] => {
    const from = points[i] ?? to;
    const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    if (down <= STRAY && across >= SHORTEST && across > down) {
      const at = (from.y + to.y) / 2;
      return [{ axis: "horizontal", at, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) }];
    }
    if (across <= STRAY && down >= SHORTEST && down > across) {
      const at = (from.x + to.x) / 2;
      return [{ axis: "vertical", at, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) }];
    }
    return [];
  });
}

function clipped(rule: Rule, clip: Box | null): readonly Rule[] {
  if (clip === null) return [rule];
  const isHorizontal = rule.axis === "horizontal";
  const line = isHorizontal
    ? { x0: rule.from, x1: rule.to, y0: rule.at, y1: rule.at }
    : { x0: rule.at, x1: rule.at, y0: rule.from, y1: rule.to };
  const seen = shared(line, {
    x0: clip.x0 - STRAY,
    x1: clip.x1 + STRAY,
    y0: clip.y0 - STRAY,
    y1: clip.y1 + STRAY,
  });
  if (seen.x1 < seen.x0 || seen.y1 < seen.y0) return [];
  const [from, to] = isHorizontal ? [seen.x0, seen.x1] : [seen.y0, seen.y1];
  return [{ ...rule, from, to }];
}
