import type { EChartsOption } from "echarts";
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import type { EChartsType } from "echarts/core";
import css from "./chart.module.css";

export interface EChartProps {
  /** Keep the object between renders: a new one draws the chart anew. */
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
  /** Accessible name: what the chart says, in a sentence. */
  readonly label: string;
  /** ECharts' own event of a pressed mark. */
  readonly onPress: (event: unknown) => void;
  /** Shown in the chart's place until its code has come. */
  readonly waiting: ReactNode;
  /** Shown where its code did not come, for instance without a network. */
  readonly failed: ReactNode;
}

/** A chart that ECharts draws, as SVG. Its code is fetched when the first such chart is shown. */
export function EChart({ option, width, height, label, onPress, waiting, failed }: EChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const [state, setState] = useState<"waiting" | "drawn" | "failed">("waiting");
  const pressed = useEffectEvent((event: unknown) => onPress(event));
  const draw = useEffectEvent((drawn: EChartsType) => {
    drawn.resize({ width, height });
    drawn.setOption(option, { notMerge: true });
  });
  const start = useEffectEvent(
    (chartIn: (element: HTMLElement, width: number, height: number) => EChartsType) => {
      if (place.current === null) return;
      chart.current = chartIn(place.current, width, height);
      chart.current.on("click", (event) => pressed(event));
      draw(chart.current);
      setState("drawn");
    },
  );

  useEffect(() => {
    let left = false;
    import("./echartsParts.ts").then(
      ({ chartIn }) => {
        if (!left) start(chartIn);
      },
      () => {
        if (!left) setState("failed");
      },
    );
    return () => {
      left = true;
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    if (chart.current !== null) draw(chart.current);
  }, [option, width, height]);

  return (
    <div className={css["frame"]}>
      <div ref={place} role="img" aria-label={label} className={css["picture"]} />
      {state === "waiting" && waiting}
      {state === "failed" && failed}
    </div>
  );
}
