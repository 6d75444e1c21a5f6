import { useLayoutEffect, useRef } from "react";
import css from "./chart.module.css";

export interface TipAt {
  /** Picture pixels from the top left corner of the chart's frame. */
  readonly x: number;
  readonly y: number;
  /** The first line is the name. */
  readonly lines: readonly string[];
}

/** The words of the pointed-at mark, the same as its table row's, beside the pointer and inside the chart's frame. */
export function ChartTip({ at }: { readonly at: TipAt | null }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const frame = element?.offsetParent;
    if (element === null || at === null || !(frame instanceof HTMLElement)) return;
    const fits = at.x + 14 + element.offsetWidth <= frame.clientWidth;
    const x = fits ? at.x + 14 : Math.max(0, at.x - 14 - element.offsetWidth);
    const below = at.y + 18 + element.offsetHeight <= frame.clientHeight;
    const y = below ? at.y + 18 : Math.max(0, at.y - 10 - element.offsetHeight);
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }, [at]);
  if (at === null) return null;
  return (
    <div ref={box} className={css["tip"]} aria-hidden="true">
      {at.lines.map((line, i) => (
        <div key={`${i}${line}`}>{line}</div>
      ))}
    </div>
  );
}
