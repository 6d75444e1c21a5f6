import { memo, useMemo, useRef } from "react";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { icicleLayout, type IcicleCell, type IcicleLayout } from "../../charts/icicleLayout.ts";
import { cssColour } from "../../charts/palette.ts";
import { nodeOf } from "../../charts/plottedNode.ts";
import type { Rect } from "../../charts/rect.ts";
import { FocusRing, Ground, LabelRuns, SelectedFrame } from "./CellMarks.tsx";
import { CellTarget, type TargetActions } from "./CellTarget.tsx";
import { ChartTip } from "./ChartTip.tsx";
import { levelBehaviour, REST } from "./levelBehaviour.ts";
import type { TreemapProps } from "./Treemap.tsx";
import { useOpenedRest } from "./useOpenedRest.ts";
import { useTargets } from "./useTargets.ts";
import { useWidth } from "./useSize.ts";
import { useZoom } from "./useZoom.ts";
import css from "./chart.module.css";

/** All levels of spending side by side, each node as high as its amount. Same keys and clicks as the map. */
export function Icicle(props: TreemapProps) {
  const root = props.tree.root === null ? null : nodeOf(props.tree.root, props.rootCode);
  return root === null ? null : <Columns {...props} root={root} />;
}

function Columns(props: TreemapProps & { readonly root: FunctionNode }) {
  const { root, measure, words, selected, onSelect, onOpen, onUp, ratio = 1.1 } = props;
  const [frame, width] = useWidth<HTMLDivElement>(props.initialWidth ?? 548);
  const picture = useRef<SVGSVGElement>(null);
  const columns = useRef<SVGGElement>(null);
  const [rest, openRest] = useOpenedRest(root.code, measure);
  const height = Math.round(width * ratio);
  const layout = useMemo(
    () => icicleLayout({ root, measure, width, height, words, only: rest }),
    [root, measure, width, height, words, rest],
  );
  const targets = useMemo(() => layout.cells.map(({ key, drawn }) => ({ key, place: drawn })), [layout]);
  const behaviour = useMemo(() => {
    const [marks, restOpen] = [layout.cells, rest !== null];
    return levelBehaviour({ root, marks, words, selected, restOpen, openRest, onSelect, onOpen, onUp });
  }, [root, layout, words, selected, rest, openRest, onSelect, onOpen, onUp]);
  const level = rest === null ? root.code : REST;
  const { current, tip, actions } = useTargets(picture, targets, selected, level, behaviour);
  const map = { x: 0, y: 0, width, height };
  useZoom(columns, level, map, (key) => rowOf(layout, key));
  return (
    <div ref={frame} className={css["frame"]}>
      <svg
        ref={picture}
        role="group"
        aria-label={words.map}
        className={css["picture"]}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g ref={columns}>
          <Cells cells={layout.cells} selected={selected} current={current} actions={actions} />
        </g>
      </svg>
      <ChartTip at={tip} />
    </div>
  );
}

interface CellsProps {
  readonly cells: readonly IcicleCell[];
  readonly selected: string | null;
  readonly current: string | null;
  readonly actions: TargetActions;
}

const Cells = memo(function Cells({ cells, selected, current, actions }: CellsProps) {
  return cells.map(({ key, drawn, colour, stripe, label }) => (
    <CellTarget key={key} name={key} current={current === key} selected={selected === key} actions={actions}>
      <Ground rect={drawn} colour={colour} selected={selected === key} />
      {stripe && <rect {...drawn} width={4} fill={cssColour(`${colour.family}-edge`)} />}
      <LabelRuns label={label} ground={`${colour.family}-${colour.tint}`} />
      {selected === key && <SelectedFrame rect={drawn} />}
      <FocusRing rect={drawn} />
    </CellTarget>
  ));
});

/** The whole row of a node, over all columns: what opening it enlarges. */
function rowOf(layout: IcicleLayout, key: string): Rect | null {
  const area = layout.cells.find((cell) => cell.key === key)?.area;
  return area === undefined ? null : { ...area, x: 0, width: layout.width };
}
