import type { Figure } from "../../core/budget/figure.ts";
import { percent } from "../../charts/number.ts";
import { cssColour } from "../../charts/palette.ts";
import { usePaint } from "./Patterns.tsx";
import css from "./chart.module.css";

export interface SplitMarkProps {
  readonly basic: Figure;
  readonly project: Figure;
  /** What the full width stands for. */
  readonly whole: Figure;
  /** Accessible name; null where the words beside it say the same. */
  readonly label: string | null;
  /** The least width in px; it takes what more its place has. */
  readonly width?: number;
  readonly height?: number;
  /** Whether the whole is outlined, so that what is neither basic nor project is seen as empty room. */
  readonly framed?: boolean;
}

/** Basic and project spending as one bar from zero, dark and grey. A part that is not known takes no room. */
export function SplitMark({
  basic,
  project,
  whole,
  label,
  width = 48,
  height = 10,
  framed = false,
}: SplitMarkProps) {
  const paint = usePaint();
  const parts = [
    { figure: basic, start: "0%", colour: paint("basic") },
    { figure: project, start: percent(basic.amount, whole.amount), colour: paint("project") },
  ];
  return (
    <svg
      className={css["split"]}
      width={width}
      height={height}
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {parts
        .filter(({ figure }) => figure.amount !== null && figure.amount > 0)
        .map(({ figure, start, colour }) => (
          <g key={start} fill={colour}>
            <rect x={start} width="1" height={height} />
            <rect x={start} width={percent(figure.amount, whole.amount)} height={height} />
          </g>
        ))}
      {framed ? (
        <rect width="100%" height={height} fill="none" stroke={cssColour("project")} strokeWidth="2" />
      ) : null}
    </svg>
  );
}
