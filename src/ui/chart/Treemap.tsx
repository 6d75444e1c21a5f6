import { memo, useId, useMemo, useRef } from "react";
import type { FunctionNode, SpendingTree } from "../../core/analysis/spendingTree.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { nodeOf } from "../../charts/plottedNode.ts";
import { treemapLayout } from "../../charts/treemapLayout.ts";
import type { MapNote, TreemapLayout, TreemapWords } from "../../charts/treemapBoxes.ts";
import { ChartTip } from "./ChartTip.tsx";
import { Hatch } from "./Hatch.tsx";
import { levelBehaviour, REST } from "./levelBehaviour.ts";
import { boxKey, marksOf, placeOf, targetsOf } from "./treemapMarks.ts";
import { useOpenedRest } from "./useOpenedRest.ts";
import { TreemapBox, type BoxProps } from "./TreemapBox.tsx";
import { useTargets } from "./useTargets.ts";
import { useWidth } from "./useSize.ts";
import { useZoom } from "./useZoom.ts";
import css from "./chart.module.css";

export interface TreemapProps {
  readonly tree: SpendingTree;
  /** Code of the node that fills the map; "" for all spending. */
  readonly rootCode: string;
  readonly measure: SpendingMeasure;
  /** Code of the selected node, shared with table and breadcrumb; null for none. */
  readonly selected: string | null;
  /** Keep the object while language, unit and total are the same. */
  readonly words: TreemapWords;
  /** Height of the map as a multiple of its width. */
  readonly ratio?: number;
  /** Width to draw with before the page has measured it. */
  readonly initialWidth?: number;
  /** A node was chosen, or null: the chosen one was chosen again. */
  readonly onSelect: (code: string | null) => void;
  /** The level below a node is wanted. */
  readonly onOpen: (code: string) => void;
  /** The level above is wanted. */
  readonly onUp: () => void;
}

/**
 * The map of spending: two levels of the functional tree as nested cells. A click selects, a second
 * click or Enter goes down, Backspace or Escape goes up, arrows move, the space bar selects.
 * Draws nothing where the tree has no node of that code.
 */
export function Treemap(props: TreemapProps) {
  const root = props.tree.root === null ? null : nodeOf(props.tree.root, props.rootCode);
  return root === null ? null : <SpendingMap {...props} root={root} />;
}

function SpendingMap(props: TreemapProps & { readonly root: FunctionNode }) {
  const { root, measure, words, selected, ratio = 1.1 } = props;
  const [frame, width] = useWidth<HTMLDivElement>(props.initialWidth ?? 548);
  const picture = useRef<SVGSVGElement>(null);
  const map = useRef<SVGGElement>(null);
  const [rest, openRest] = useOpenedRest(root.code, measure);
  const height = Math.round(width * ratio);
  const layout = useMemo(
    () => treemapLayout({ root, measure, width, height, words, only: rest }),
    [root, measure, width, height, words, rest],
  );
  const level = rest === null ? root.code : REST;
  const targets = useMemo(() => targetsOf(layout), [layout]);
  const { onSelect, onOpen, onUp } = props;
  const behaviour = useMemo(() => {
    const [marks, restOpen] = [marksOf(layout), rest !== null];
    return levelBehaviour({ root, marks, words, selected, restOpen, openRest, onSelect, onOpen, onUp });
  }, [root, layout, words, selected, rest, openRest, onSelect, onOpen, onUp]);
  const { current, tip, actions } = useTargets(picture, targets, selected, level, behaviour);
  useZoom(map, level, { x: 0, y: 0, width, height }, (key) => placeOf(layout, key));
  const id = useId();
  return (
    <div ref={frame} className={css["frame"]}>
      <svg
        ref={picture}
        role="group"
        aria-label={words.map}
        className={css["picture"]}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <Hatch id={`${id}hatch`} />
        <clipPath id={`${id}clip`}>
          <rect width={width} height={height} />
        </clipPath>
        <g clipPath={`url(#${id}clip)`}>
          <g ref={map}>
            <Boxes
              boxes={layout.boxes}
              hatch={`${id}hatch`}
              selected={selected}
              current={current}
              actions={actions}
            />
          </g>
        </g>
        {layout.note !== null && <Note note={layout.note} />}
      </svg>
      <ChartTip at={tip} />
    </div>
  );
}

const Boxes = memo(function Boxes({ boxes, ...rest }: BoxProps & { readonly boxes: TreemapLayout["boxes"] }) {
  return boxes.map((box, i) => (
    <TreemapBox key={box.kind === "beyond" ? `beyond${i}` : boxKey(box)} box={box} {...rest} />
  ));
});

function Note({ note }: { readonly note: MapNote }) {
  return (
    <g aria-hidden="true">
      {note.lines.map((line) => (
        <text key={line.y} x={note.x} y={line.y} className={css["quiet"]} fontSize={12} textAnchor="end">
          {line.text}
        </text>
      ))}
      <path d={note.leader} fill="none" stroke="var(--ink-2)" />
    </g>
  );
}
