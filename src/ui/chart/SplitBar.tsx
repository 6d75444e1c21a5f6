import { useMemo } from "react";
import { splitLayout, type SplitPart } from "../../charts/splitLayout.ts";
import { usePaint } from "./Patterns.tsx";
import { useWidth } from "./useSize.ts";
import css from "./chart.module.css";

export interface SplitBarProps {
  /** In the order of the bar. Keep the list between renders. */
  readonly parts: readonly SplitPart[];
  /** Accessible name, all parts with their shares. */
  readonly label: string;
  readonly height?: number;
  readonly initialWidth?: number;
}

/** A whole as one bar of full width, its parts named under where they start. */
export function SplitBar({ parts, label, height = 18, initialWidth = 1200 }: SplitBarProps) {
  const [frame, width] = useWidth<HTMLDivElement>(initialWidth);
  const pieces = useMemo(() => splitLayout(parts, width), [parts, width]);
  const paint = usePaint();
  const rows = Math.max(0, ...pieces.map((piece) => piece.label.row + 1));
  return (
    <div ref={frame} className={css["frame"]}>
      <svg
        role="img"
        aria-label={label}
        className={css["picture"]}
        height={height + rows * 18 + 2}
        viewBox={`0 0 ${width} ${height + rows * 18 + 2}`}
      >
        {pieces.map((piece) => (
          <rect key={piece.key} x={piece.x} width={piece.width} height={height} fill={paint(piece.colour)} />
        ))}
        {pieces.map(({ key, label: words }) => (
          <text
            key={key}
            x={words.x}
            y={height + 16 + words.row * 18}
            fontSize={12}
            textAnchor={words.anchor}
          >
            {words.text}
          </text>
        ))}
      </svg>
    </div>
  );
}
