import { useId } from "react";
import type { Figure } from "../../core/budget/figure.ts";
import type { Fen } from "../../core/money/fen.ts";
import { figureBar, type FigureBar } from "../../charts/figureBar.ts";
import { percentLength } from "../../charts/number.ts";
import { cssColour, type ColourToken } from "../../charts/palette.ts";
import { Hatch, hatchFill } from "./Hatch.tsx";
import { usePaint } from "./Patterns.tsx";
import css from "./chart.module.css";

export interface MiniBarProps {
  readonly figure: Figure;
  /** What the full width stands for. */
  readonly full: Fen | null;
  readonly colour: ColourToken;
  readonly width?: number;
  readonly height?: number;
}

/** A figure as a bar from a common zero, in the state it is known in. The figure itself stands beside it in words. */
export function MiniBar({ figure, full, ...look }: MiniBarProps) {
  return <DrawnBar bar={figureBar(figure, full)} {...look} />;
}

export interface DrawnBarProps extends Pick<MiniBarProps, "colour" | "width" | "height"> {
  readonly bar: FigureBar;
}

/** A bar whose length is known already: of a share, or hatched over its whole width. */
export function DrawnBar({ bar, colour, width = 48, height = 10 }: DrawnBarProps) {
  const id = useId();
  return (
    <svg className={css["mini"]} width={width} height={height} aria-hidden="true">
      {bar.kind === "hatched" && <Hatch id={id} />}
      <Mark bar={bar} colour={colour} width={width} height={height} hatch={id} />
    </svg>
  );
}

interface MarkProps extends Required<Pick<MiniBarProps, "width" | "height" | "colour">> {
  readonly bar: FigureBar;
  readonly hatch: string;
}

function Mark({ bar, colour, width, height, hatch }: MarkProps) {
  const paint = usePaint();
  const outline = { x: 0.5, y: 0.5, height: height - 1 };
  switch (bar.kind) {
    case "none":
      return null;
    case "bar":
      return (
        <g fill={paint(colour)}>
          {/* The smallest amount is still to be seen. */}
          <rect width="1" height={height} />
          <rect width={percentLength(bar.length)} height={height} />
        </g>
      );
    case "dotted":
      return (
        <rect
          {...outline}
          width={percentLength(bar.length)}
          fill={cssColour("paper")}
          stroke={cssColour(colour)}
          strokeDasharray="2 2"
        />
      );
    case "stub":
      return <path d={`M0.5 0V${height}`} stroke={cssColour("hatch")} />;
    case "dashed":
      return (
        <rect
          {...outline}
          width={Math.min(width, height * 2.4) - 1}
          fill="none"
          stroke={cssColour("hatch")}
          strokeDasharray="4 3"
        />
      );
    case "hatched":
      return <rect {...outline} width={width - 1} fill={hatchFill(hatch)} stroke={cssColour("hatch")} />;
  }
}
