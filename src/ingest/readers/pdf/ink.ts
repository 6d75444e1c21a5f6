import { holds, type Box } from "./box.ts";
import type { GraphicsState } from "./graphicsState.ts";

/** Sets the colour an operator names, where it names one. */
export function setColour(state: GraphicsState, name: string, colour: unknown): void {
  const isWhite = typeof colour === "string" && /^#f{6}$/iu.test(colour);
  const isNone = name.endsWith("Transparent");
  if (/^setStroke(?:RGBColor|Transparent|ColorN)$/u.test(name)) state.isStrokeSeen = !isNone && !isWhite;
  else if (/^setFill(?:RGBColor|Transparent|ColorN)$/u.test(name))
    state.fill = isNone ? "none" : isWhite ? "white" : "ink";
}

/** Below this share of cover nobody sees a letter. */
const FAINTEST = 0.05;

/** What is painted over a part of the page: white is paper again. */
export interface Ground extends Box {
  readonly isWhite: boolean;
}

/** Whether letters drawn now would be seen at a place, on what has been painted before. */
export function isInkSeen(state: GraphicsState, grounds: readonly Ground[], x: number, y: number): boolean {
  const mode = state.textMode % 4;
  if (mode === 3) return false;
  if (mode !== 0 && state.isStrokeSeen) return true;
  if (mode === 1 || state.fill === "none" || state.fillAlpha < FAINTEST) return false;
  if (state.fill === "ink") return true;
  return grounds.findLast((ground) => holds(ground, x, y, 0))?.isWhite === false;
}
