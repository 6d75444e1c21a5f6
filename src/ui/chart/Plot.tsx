import { useId, type Ref } from "react";
import type { Plot as PlotModel, PlotDot, PlotLine, PlotRect, PlotText } from "../../charts/plot.ts";
import { cssColour } from "../../charts/palette.ts";
import { Hatch, hatchFill } from "./Hatch.tsx";
import { usePaint } from "./Patterns.tsx";
import { classNames } from "../classNames.ts";
import css from "./chart.module.css";

interface PlotProps {
  readonly plot: PlotModel;
  /** Accessible name: what the picture shows; its figures stand in the table beside it. */
  readonly label: string;
  readonly picture?: Ref<SVGSVGElement>;
}

/** A picture laid out in `charts`, as one image: its figures stand as a table under it. */
export function Plot({ plot, label, picture }: PlotProps) {
  const hatch = useId();
  return (
    <svg
      ref={picture}
      role="img"
      aria-label={label}
      className={classNames(css["picture"], css["laidOut"])}
      width={plot.width}
      height={plot.height}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
    >
      <Hatch id={hatch} />
      {plot.rects.map((each, at) => (
        <Box key={at} box={each} hatch={hatch} />
      ))}
      {plot.lines.map((each, at) => (
        <Line key={at} line={each} />
      ))}
      {plot.dots.map((each, at) => (
        <Dot key={at} dot={each} />
      ))}
      {plot.texts.map((each, at) => (
        <Words key={at} words={each} />
      ))}
    </svg>
  );
}

function Box({ box: { rect, fill, opacity = 1, outline, dash }, hatch }: { box: PlotRect; hatch: string }) {
  const paint = usePaint();
  return (
    <rect
      {...rect}
      fill={fill === "hatched" ? hatchFill(hatch) : paint(fill)}
      fillOpacity={opacity}
      {...(outline === undefined ? {} : { stroke: cssColour(outline), strokeDasharray: dash })}
    />
  );
}

function Line({ line: { x1, y1, x2, y2, colour, dash, width = 1 } }: { line: PlotLine }) {
  const sharp = width === 1 ? 0.5 : 0;
  return (
    <line
      x1={x1 + (x1 === x2 ? sharp : 0)}
      y1={Math.round(y1) + (y1 === y2 ? sharp : 0)}
      x2={x2 + (x1 === x2 ? sharp : 0)}
      y2={Math.round(y2) + (y1 === y2 ? sharp : 0)}
      stroke={cssColour(colour)}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  );
}

function Dot({ dot: { x, y, colour, isHollow } }: { dot: PlotDot }) {
  const paint = usePaint();
  return (
    <circle
      cx={x}
      cy={y}
      r={isHollow ? 4.5 : 5}
      fill={paint(isHollow ? "paper" : colour)}
      stroke={cssColour(colour)}
      strokeWidth={isHollow ? 2 : 0}
    />
  );
}

function Words({ words }: { words: PlotText }) {
  const { text, x, y, size, anchor = "start", colour = "ink", isBold = false } = words;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={isBold ? 600 : 400}
      textAnchor={anchor}
      className={css["coloured"]}
      fill={cssColour(colour)}
    >
      {text}
    </text>
  );
}
