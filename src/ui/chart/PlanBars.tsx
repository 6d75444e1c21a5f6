import { cssColour } from "../../charts/palette.ts";
import type { PlanBar } from "../../charts/planBars.ts";
import css from "./chart.module.css";

export interface PlanBarsProps {
  readonly bars: readonly PlanBar[];
  /** All steps in words: 3月底25%、6月底50%. */
  readonly label: string;
}

const WIDTH = 10;
const GAP = 3;
const HEIGHT = 20;

/** A cumulative plan as small bars, each within the frame of the whole. */
export function PlanBars({ bars, label }: PlanBarsProps) {
  const width = bars.length * (WIDTH + GAP);
  return (
    <svg role="img" aria-label={label} width={width} height={HEIGHT} className={css["mini"]}>
      {bars.map(({ month, height }, i) => (
        <g key={month}>
          <rect
            x={i * (WIDTH + GAP) + 0.5}
            y={0.5}
            width={WIDTH - 1}
            height={HEIGHT - 1}
            fill="none"
            stroke={cssColour("hairline")}
          />
          {height === null ? null : (
            <rect
              x={i * (WIDTH + GAP)}
              y={HEIGHT - Math.round(height * HEIGHT)}
              width={WIDTH}
              height={Math.round(height * HEIGHT)}
              fill={cssColour("project")}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
