import type { Point } from "./matrix.ts";

/** A connected piece of a path: its corners in order, in the path's own space. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly hasCurves: boolean;
}

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** The pieces of a path as pdf.js encodes it: codes, each followed by its coordinates. */
export function subpathsOf(codes: ArrayLike<number>): readonly Subpath[] {
  const found: Subpath[] = [];
  let points: Point[] = [];
  let hasCurves = false;
  const end = () => {
    if (points.length > 1) found.push({ points, hasCurves });
    points = [];
    hasCurves = false;
  };
  let at = 0;
  const point = (offset: number): Point => ({ x: codes[at + offset] ?? 0, y: codes[at + offset + 1] ?? 0 });
  while (at < codes.length) {
    switch (codes[at]) {
      case MOVE:
        end();
        points.push(point(1));
        at += 3;
        break;
      case LINE:
        points.push(point(1));
        at += 3;
        break;
      case CURVE:
        points.push(point(5));
        hasCurves = true;
        at += 7;
        break;
      case QUADRATIC:
        points.push(point(3));
        hasCurves = true;
        at += 5;
        break;
      case CLOSE: {
        const [first] = points;
        if (first !== undefined) points.push(first);
        at += 1;
        break;
      }
      default:
        at += 1;
    }
  }
  end();
  return found;
}
