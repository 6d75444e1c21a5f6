import { percentLength } from "../../charts/number.ts";
import { cssColour } from "../../charts/palette.ts";
import type { SidedBar } from "../../charts/rankingBars.ts";
import { usePaint } from "./Patterns.tsx";
import css from "./chart.module.css";

interface Props {
  readonly bar: SidedBar;
  readonly width?: number;
  readonly height?: number;
}

/** A change as a bar from a middle line: to the right for an increase, to the left for a decrease. */
export function ChangeBar({ bar, width = 96, height = 10 }: Props) {
  const half = bar.length / 2;
  const paint = usePaint();
  return (
    <svg className={css["mini"]} width={width} height={height} aria-hidden="true">
      <path d={`M${width / 2} 0V${height}`} stroke={cssColour("hatch")} />
      {bar.side === "none" ? null : (
        <rect
          x={bar.side === "increase" ? "50%" : percentLength(0.5 - half)}
          width={percentLength(half)}
          height={height}
          fill={paint(bar.side)}
        />
      )}
    </svg>
  );
}
