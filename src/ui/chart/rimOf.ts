import { cssColour, type ColourToken } from "../../charts/palette.ts";

/** The rim of words that stand on a filled mark: its fill. Seen only where there are patterns; other words have a rim of paper. */
export function rimOf(ink: ColourToken): { readonly stroke?: string; readonly strokeWidth?: number } {
  if (ink === "on-basic") return { stroke: cssColour("basic"), strokeWidth: 0 };
  if (ink === "on-project") return { stroke: cssColour("project"), strokeWidth: 0 };
  return {};
}
