import { useId, useMemo, useRef } from "react";
import type { Flow } from "../../core/analysis/flow.ts";
import { cssColour } from "../../charts/palette.ts";
import {
  sankeyLayout,
  type SankeyBox,
  type SankeyRibbon,
  type SankeyWords,
} from "../../charts/sankeyLayout.ts";
import type { SankeyText } from "../../charts/sankeyLabel.ts";
import { CellTarget } from "./CellTarget.tsx";
import { ChartTip } from "./ChartTip.tsx";
import { Hatch, hatchFill } from "./Hatch.tsx";
import { usePaint } from "./Patterns.tsx";
import { rimOf } from "./rimOf.ts";
import { useTargets } from "./useTargets.ts";
import { useWidth } from "./useSize.ts";
import css from "./chart.module.css";
import own from "./Sankey.module.css";

export interface SankeyProps {
  readonly flow: Flow;
  /** Key of the selected node, shared with the table; null for none. */
  readonly selected: string | null;
  /** Keep the object while language and unit are the same. */
  readonly words: SankeyWords;
  /** The lines of a node's tip, its first its name. Keep it between renders. */
  readonly tip: (key: string) => readonly string[];
  readonly onSelect: (key: string | null) => void;
  readonly initialWidth?: number;
}

/**
 * A flow of money in columns. Nodes are reached with Tab and the arrows; Enter, the space bar or a
 * press selects one and lights its ribbons, Escape lets go of it.
 */
export function Sankey({ flow, selected, words, tip, onSelect, initialWidth = 1200 }: SankeyProps) {
  const [frame, width] = useWidth<HTMLDivElement>(initialWidth);
  const picture = useRef<SVGSVGElement>(null);
  const layout = useMemo(() => sankeyLayout(flow, width, words), [flow, width, words]);
  const targets = useMemo(
    () => layout.boxes.map(({ node, slot }) => ({ key: node.key, place: slot })),
    [layout],
  );
  const behaviour = useMemo(() => {
    const press = (key: string): void => onSelect(key === selected ? null : key);
    return {
      label: (key: string) => tip(key).join(" "),
      tip,
      press,
      select: press,
      open: press,
      up: () => {
        onSelect(null);
        return selected;
      },
    };
  }, [tip, selected, onSelect]);
  const shown = useTargets(picture, targets, selected, "flow", behaviour);
  const id = useId();
  return (
    <div ref={frame} className={css["frame"]}>
      <svg
        ref={picture}
        role="group"
        aria-label={words.chart}
        className={css["picture"]}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <Hatch id={id} />
        {layout.heads.map((text) => (
          <Words key={text.x} text={text} />
        ))}
        {layout.ribbons.map((ribbon) => (
          <Ribbon key={ribbon.key} ribbon={ribbon} selected={selected} />
        ))}
        {layout.ends.map((end) => (
          <rect key={`${end.x} ${end.y}`} {...end} fill={hatchFill(id)} stroke={cssColour("hatch")} />
        ))}
        {layout.boxes.map((box) => (
          <CellTarget
            key={box.node.key}
            name={box.node.key}
            current={box.node.key === shown.current}
            selected={box.node.key === selected}
            actions={shown.actions}
          >
            <Box box={box} selected={box.node.key === selected} />
          </CellTarget>
        ))}
      </svg>
      <ChartTip at={shown.tip} />
    </div>
  );
}

function Ribbon({ ribbon, selected }: { readonly ribbon: SankeyRibbon; readonly selected: string | null }) {
  const lit = selected === ribbon.from || selected === ribbon.to;
  const look = selected === null ? "plain" : lit ? "lit" : "faint";
  return <path d={ribbon.path} fill={cssColour(ribbon.colour)} className={own[look]} />;
}

function Box({ box, selected }: { readonly box: SankeyBox; readonly selected: boolean }) {
  const { rect, slot } = box;
  const paint = usePaint();
  const frame = selected ? { stroke: cssColour("accent"), strokeWidth: 3 } : {};
  return (
    <>
      <rect {...slot} fill="transparent" />
      <rect {...rect} fill={paint(box.fill)} />
      <rect {...rect} width={4} fill={cssColour(box.edge)} />
      <rect {...rect} className={css["hover"]} />
      {box.texts.map((text) => (
        <Words key={text.y} text={text} />
      ))}
      {selected ? <rect {...slot} fill="none" {...frame} /> : null}
      <rect
        x={slot.x - 3}
        y={slot.y - 3}
        width={slot.width + 6}
        height={slot.height + 6}
        className={`${css["ring"] ?? ""} ${css["ringOnCell"] ?? ""}`}
      />
    </>
  );
}

function Words({ text }: { readonly text: SankeyText }) {
  return (
    <text
      x={text.x}
      y={text.y}
      fontSize={text.size}
      fontWeight={text.bold ? 600 : 400}
      className={css["coloured"]}
      fill={cssColour(text.colour)}
      {...rimOf(text.colour)}
    >
      {text.text}
    </text>
  );
}
