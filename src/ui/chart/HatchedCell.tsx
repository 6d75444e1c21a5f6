import { useId } from "react";
import { cssColour } from "../../charts/palette.ts";
import { textWidth } from "../../charts/textWidth.ts";
import { Hatch, hatchFill } from "./Hatch.tsx";
import css from "./chart.module.css";

interface HatchedCellProps {
  /** 本文件未列, or the document's own words for money that another body plans for. */
  readonly word: string;
  readonly width?: number;
}

/** The place of a figure that is not there: hatched, with its word on paper ground so that it can be read. */
export function HatchedCell({ word, width = 140 }: HatchedCellProps) {
  const id = useId();
  const words = Math.min(width, Math.ceil(textWidth(word, 12)) + 10);
  return (
    <svg
      role="img"
      aria-label={word}
      className={css["mini"]}
      width={width}
      height={22}
      viewBox={`0 0 ${width} 22`}
    >
      <Hatch id={id} />
      <rect x={0.5} y={0.5} width={width - 1} height={21} fill={hatchFill(id)} stroke={cssColour("hatch")} />
      <rect x={width - words - 1} y={1} width={words} height={20} fill={cssColour("paper")} />
      <text x={width - 6} y={15.5} fontSize={12} textAnchor="end" fill={cssColour("ink-2")}>
        {word}
      </text>
    </svg>
  );
}
