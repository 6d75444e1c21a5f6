import type { ReactElement } from "react";
import { spendingTreeOf } from "../core/analysis/spendingTreeOf.ts";
import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import type { Label } from "../charts/cellLabel.ts";
import { hexColour, type ColourToken } from "../charts/palette.ts";
import { insetAll, type Rect } from "../charts/rect.ts";
import type { BandBox, CellBox, TreemapWords } from "../charts/treemapBoxes.ts";
import { treemapLayout } from "../charts/treemapLayout.ts";
import { amountInColumn, amountInSentence, shareText } from "../i18n/amountText.ts";
import { treeMessages } from "../i18n/treeMessages.ts";
import { UNIT } from "./siteWords.ts";

/** The map is laid out at the size of a phone and enlarged, so that its words are read in a small card. */
const SCALE = 1.8;

/** The map of a disclosure's functional tree for its card; null where it has none to draw. */
export function cardMap(disclosure: Disclosure, room: Rect): ReactElement | null {
  const { root } = spendingTreeOf(disclosure);
  if (root === null) return null;
  const { boxes } = treemapLayout({
    root,
    measure: "total",
    width: Math.floor(room.width / SCALE),
    height: Math.floor(room.height / SCALE),
    words: wordsOf(root),
    only: null,
  });
  if (boxes.length === 0) return null;
  return (
    <g transform={`translate(${String(room.x)} ${String(room.y)}) scale(${String(SCALE)})`}>
      {boxes.map((box, at) => (
        <MapBox key={at} box={box} />
      ))}
    </g>
  );
}

function MapBox({ box }: { readonly box: BandBox | CellBox }) {
  switch (box.kind) {
    case "band":
      return (
        <>
          {box.cells.map((cell, at) => (
            <MapBox key={at} box={cell} />
          ))}
          <rect {...box.band} fill={hex(`${box.colour.family}-edge`)} />
          <Runs label={box.label} fill={hex("band-ink")} />
        </>
      );
    case "node":
    case "rest":
      return (
        <>
          <rect
            {...insetAll(box.drawn, 0.5)}
            fill={hex(`${box.colour.family}-${box.colour.tint}`)}
            stroke={hex(`${box.colour.family}-edge`)}
            strokeWidth={1}
          />
          <Runs label={box.label} fill={hex("ink")} />
        </>
      );
    case "beyond":
      return (
        <rect {...insetAll(box.drawn, 0.5)} fill={hex("paper")} stroke={hex("hatch")} strokeDasharray="3 3" />
      );
  }
}

function Runs({ label, fill }: { readonly label: Label | null; readonly fill: string }) {
  return (label?.runs ?? []).map(({ text, x, y, size, bold, anchor }, at) => (
    <text key={at} x={x} y={y} fontSize={size} fontWeight={bold ? 700 : 400} textAnchor={anchor} fill={fill}>
      {text}
    </text>
  ));
}

function hex(token: ColourToken): string {
  return hexColour(token, "light");
}

function wordsOf(root: FunctionNode): TreemapWords {
  const words = treeMessages.zh;
  const all = root.figures.total?.amount ?? null;
  const reading = { language: "zh", unit: UNIT } as const;
  const name = (node: FunctionNode): string => (node.code === "" ? words.whole("total") : node.name);
  return {
    map: words.map(name(root), words.measures.total),
    name,
    amount: (amount) => amountInColumn(amount, UNIT),
    share: (amount) => shareText(amount, all, "zh"),
    cell: name,
    tooltip: () => [],
    rest: (nodes, amount) =>
      words.rest(nodes.map(name), amountInSentence(amount, reading), shareText(amount, all, "zh")),
    restName: (nodes) => words.restName(nodes.length),
    beyond: (amount) => words.beyond(amountInColumn(amount, UNIT)),
  };
}
