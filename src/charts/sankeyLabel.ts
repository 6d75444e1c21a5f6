import type { ColourToken } from "./palette.ts";
import type { Rect } from "./rect.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

export interface SankeyText {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

/** Room for name and amount under a node that is too thin to hold them: two lines, three for a long name. */
export function underHeight(name: string, width: number): number {
  return nameLines(name, width, 1)[1].length > 0 ? 36 : 58;
}

const LINE = 18;
const MOST_LINES = 3;

interface Said {
  readonly name: string;
  readonly amount: string;
  readonly share: string | null;
}

/**
 * Name over amount and share, from the top of a room. A name that does not fit loses its suffix
 * 支出, then its size; then it is left out. The share goes before the amount does.
 */
export function sankeyLabel(said: Said, room: Rect, colour: ColourToken): readonly SankeyText[] {
  const lines = Math.max(1, Math.min(MOST_LINES, Math.floor((room.height - 4) / LINE) - 1));
  const [size, name] = nameLines(said.name, room.width, lines);
  const texts: SankeyText[] = [];
  let y = room.y + 2;
  const add = (text: string, at: 12 | 13 | 14, bold: boolean, ink: ColourToken): void => {
    y += at === 12 ? 16 : LINE;
    texts.push({ text, x: room.x, y: y - 2, size: at, bold, colour: ink });
  };
  for (const line of name) add(line, size, true, colour);
  const whole = said.share === null ? said.amount : `${said.amount}\u2002${said.share}`;
  if (textWidth(whole, 12) <= room.width) add(whole, 12, false, colour);
  else if (textWidth(said.amount, 12) <= room.width) add(said.amount, 12, false, colour);
  return texts;
}

function nameLines(name: string, width: number, most: number): readonly [12 | 13 | 14, readonly string[]] {
  const short = name.length > 4 && name.endsWith("支出") ? name.slice(0, -2) : name;
  const sizes = [14, 13, 12] as const;
  for (const text of new Set([name, short])) {
    for (const size of sizes) {
      const lines = wrapText(text, size, width, 1);
      if (lines !== null) return [size, lines];
    }
  }
  for (const size of sizes) {
    const lines = wrapText(name, size, width, most);
    if (lines !== null) return [size, lines];
  }
  return [12, []];
}
