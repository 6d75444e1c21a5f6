import type { Label } from "../../charts/cellLabel.ts";
import { cssColour, type ClassColour, type ColourToken } from "../../charts/palette.ts";
import { insetAll, type Rect } from "../../charts/rect.ts";
import { useLangOf } from "../Printed.tsx";
import { usePaint, usePatterns } from "./Patterns.tsx";
import css from "./chart.module.css";

interface GroundProps {
  readonly rect: Rect;
  readonly colour: ClassColour;
  readonly selected: boolean;
}

/** The fill and outline of a cell in its class's colours; a selected one is 30 % stronger. */
export function Ground({ rect, colour, selected }: GroundProps) {
  const edge = cssColour(`${colour.family}-edge`);
  const paint = usePaint();
  return (
    <>
      <rect {...insetAll(rect, 0.5)} fill={paint(`${colour.family}-${colour.tint}`)} stroke={edge} />
      {selected && <rect {...rect} fill={edge} fillOpacity={0.3} />}
      <rect {...insetAll(rect, 1)} className={css["hover"]} />
    </>
  );
}

/** The accent frame of the selection, with a line of paper between it and the fill. */
export function SelectedFrame({ rect }: { readonly rect: Rect }) {
  return (
    <g className={css["mark"]} fill="none">
      <rect {...insetAll(rect, 3.5)} stroke={cssColour("paper")} />
      <rect {...insetAll(rect, 1.5)} stroke={cssColour("accent")} strokeWidth={3} />
    </g>
  );
}

interface FocusRingProps {
  readonly rect: Rect;
  /** On the edge colour of a class instead of its fill. */
  readonly onBand?: true;
}

/** The frame of the mark that has the keys. */
export function FocusRing({ rect, onBand }: FocusRingProps) {
  const ground = onBand === true ? css["ringOnBand"] : css["ringOnCell"];
  return <rect {...insetAll(rect, 3)} className={`${css["ring"] ?? ""} ${ground ?? ""}`} />;
}

interface LabelRunsProps {
  readonly label: Label | null;
  /** The colour under the words, kept free around them where there are patterns; paper where left out. */
  readonly ground?: ColourToken;
  readonly className?: string | undefined;
}

/** A label's lines where the layout put them. */
export function LabelRuns({ label, ground, className }: LabelRunsProps) {
  const langOf = useLangOf();
  const rim = usePatterns() && ground !== undefined ? { stroke: cssColour(ground) } : {};
  if (label === null) return null;
  return (
    <>
      {label.runs.map((run, i) => (
        <text
          key={`${run.part}${i}`}
          x={run.x}
          y={run.y}
          className={className}
          fontSize={run.size}
          fontWeight={run.bold ? 600 : 400}
          textAnchor={run.anchor}
          lang={langOf(run.text)}
          {...rim}
        >
          {run.text}
        </text>
      ))}
    </>
  );
}
