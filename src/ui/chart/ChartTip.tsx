import { useLayoutEffect, useRef } from "react";
import css from "./chart.module.css";

export interface TipAt {
  /** Px from the left of the chart's frame. */
  readonly x: number;
  /** Px from its top: what is between the two is not covered. */
  readonly top: number;
  readonly bottom: number;
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
    const x = Math.max(0, Math.min(at.x, frame.clientWidth - element.offsetWidth));
    const above = at.top - element.offsetHeight;
    const below = at.bottom + element.offsetHeight <= frame.clientHeight;
    const y = below || above < 0 ? at.bottom : above;
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
