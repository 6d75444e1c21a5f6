import { useId, useMemo, type Ref } from "react";
import { cssColour } from "../../charts/palette.ts";
import {
  waterfallLayout,
  type WaterfallBar,
  type WaterfallText,
  type WaterfallWords,
} from "../../charts/waterfallLayout.ts";
import type { Waterfall as Way } from "../../charts/waterfallSteps.ts";
import { Hatch, hatchFill } from "./Hatch.tsx";
import { usePaint } from "./Patterns.tsx";
import { useWidth } from "./useSize.ts";
import { rimOf } from "./rimOf.ts";
import css from "./chart.module.css";

export interface WaterfallProps {
  /** Null where one of the two years is not known: then nothing is drawn. */
  readonly way: Way | null;
  /** Keep the object while language and unit are the same. */
  readonly words: WaterfallWords;
  /** Height above the axis in px. */
  readonly height?: number;
  readonly initialWidth?: number;
  readonly picture?: Ref<SVGSVGElement>;
}

/**
 * The way from last year's spending to this year's, part by part. Its figures stand as a table
 * beside it, so the picture is one image to a screen reader.
 */
export function Waterfall({ way, words, height = 240, initialWidth = 548, picture }: WaterfallProps) {
  const [frame, width] = useWidth<HTMLDivElement>(initialWidth);
  const layout = useMemo(
    () => (way === null ? null : waterfallLayout(way, width, height, words)),
    [way, width, height, words],
  );
  const id = useId();
  if (layout === null) return null;
  return (
    <div ref={frame} className={css["frame"]}>
      <svg
        ref={picture}
        role="img"
        aria-label={words.chart}
        className={css["picture"]}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <Hatch id={id} />
        {layout.lines.map((line) => (
          <path
            key={line.y}
            d={`M${layout.left} ${line.y + 0.5}H${layout.width}`}
            stroke={cssColour(line.axis ? "rule" : "hairline")}
          />
        ))}
        {layout.links.map((link) => (
          <path key={link.x1} d={`M${link.x1} ${link.y + 0.5}H${link.x2}`} stroke={cssColour("ink-2")} />
        ))}
        {layout.bars.map((bar) => (
          <Bar key={`${bar.rect.x} ${bar.rect.y}`} bar={bar} hatch={id} />
        ))}
        {layout.texts.map((text) => (
          <Words key={`${text.x} ${text.y}`} text={text} />
        ))}
      </svg>
    </div>
  );
}

function Bar({ bar: { rect, look }, hatch }: { readonly bar: WaterfallBar; readonly hatch: string }) {
  const paint = usePaint();
  const outline = {
    x: rect.x + 0.5,
    y: rect.y + 0.5,
    width: rect.width - 1,
    height: Math.max(0, rect.height - 1),
  };
  switch (look) {
    case "hollow":
      return (
        <rect {...outline} fill={cssColour("paper")} stroke={cssColour("ink-2")} strokeDasharray="2 2" />
      );
    case "other":
      return <rect {...outline} fill={cssColour("panel")} stroke={cssColour("ink-2")} />;
    case "unexplained":
      return <rect {...outline} fill={hatchFill(hatch)} stroke={cssColour("hatch")} />;
    case "basic":
    case "project":
    case "increase":
    case "decrease":
      return <rect {...rect} fill={paint(look)} />;
  }
}

function Words({ text }: { readonly text: WaterfallText }) {
  return (
    <>
      <text
        x={text.x}
        y={text.y}
        fontSize={text.size}
        fontWeight={text.bold ? 600 : 400}
        textAnchor={text.anchor}
        className={css["coloured"]}
        fill={cssColour(text.colour)}
        {...rimOf(text.colour)}
      >
        {text.text}
      </text>
      {text.underline > 0 && (
        <path
          d={`M${text.x - text.underline / 2} ${text.y + 3.5}h${text.underline}`}
          stroke={cssColour("ink")}
          strokeDasharray="1.5 2"
        />
      )}
    </>
  );
}
