import { useMemo } from "react";
import { cssColour, type ColourToken } from "../../charts/palette.ts";
import { stripLayout, type StripEntry } from "../../charts/stripLayout.ts";
import { useWidth } from "./useSize.ts";
import css from "./chart.module.css";

export interface StripProps {
  /** Keep the list between renders. */
  readonly entries: readonly StripEntry[];
  readonly scale: "linear" | "log";
  readonly colour: ColourToken;
  /** Accessible name: what is shown, how many, and the own position. The table holds the figures. */
  readonly label: string;
  readonly initialWidth?: number;
}

/** Where each of several bodies stands on one scale; the own one filled, the others hollow. */
export function Strip({ entries, scale, colour, label, initialWidth = 900 }: StripProps) {
  const [frame, width] = useWidth<HTMLDivElement>(initialWidth);
  const { height, axis, dots } = useMemo(() => stripLayout(entries, width, scale), [entries, width, scale]);
  return (
    <div ref={frame} className={css["frame"]}>
      <svg
        role="img"
        aria-label={label}
        className={css["picture"]}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <path d={`M${axis.from} ${axis.y + 0.5}H${axis.to}`} stroke={cssColour("hatch")} />
        {scale === "linear" ? (
          <path d={`M${axis.from - 0.5} ${axis.y - 5}v11`} stroke={cssColour("rule")} />
        ) : null}
        {dots.map((dot) => (
          <g key={dot.key}>
            {dot.label === null ? null : (
              <path
                d={`M${dot.x} ${dot.label.y + 4}V${axis.y - 13 * dot.row - 7}`}
                stroke={cssColour("hairline")}
              />
            )}
            <circle
              cx={dot.x}
              cy={axis.y - 13 * dot.row}
              r={5.5}
              fill={cssColour(dot.own ? colour : "paper")}
              stroke={cssColour(colour)}
              strokeWidth={2}
            >
              <title>{dot.title}</title>
            </circle>
          </g>
        ))}
        {dots.map(({ key, label: words, own }) =>
          words === null ? null : (
            <text key={key} x={words.x} y={words.y} fontSize={12} fontWeight={own ? 600 : 400}>
              {words.text}
            </text>
          ),
        )}
      </svg>
    </div>
  );
}
