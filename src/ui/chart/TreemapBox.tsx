import { cssColour } from "../../charts/palette.ts";
import { insetAll } from "../../charts/rect.ts";
import type { BandBox, BeyondBox, CellBox, FootBar, NodeBox, RestBox } from "../../charts/treemapBoxes.ts";
import { FocusRing, Ground, LabelRuns, SelectedFrame } from "./CellMarks.tsx";
import { CellTarget, type TargetActions } from "./CellTarget.tsx";
import { hatchFill } from "./Hatch.tsx";
import { boxKey } from "./treemapMarks.ts";
import { usePaint } from "./Patterns.tsx";
import css from "./chart.module.css";

export interface BoxProps {
  readonly hatch: string;
  /** Key of the selected node; null for none. */
  readonly selected: string | null;
  /** The one box that the tab key reaches. */
  readonly current: string | null;
  readonly actions: TargetActions;
}

/** A box of the map with everything in it: a band with its cells, a cell, the rest, or what lies beyond. */
export function TreemapBox({ box, ...rest }: BoxProps & { readonly box: BandBox | CellBox }) {
  switch (box.kind) {
    case "band":
      return <Band box={box} {...rest} />;
    case "node":
      return <NodeCell box={box} {...rest} />;
    case "rest":
      return <RestCell box={box} {...rest} />;
    case "beyond":
      return <BeyondCell box={box} hatch={rest.hatch} />;
  }
}

function Band({ box, ...rest }: BoxProps & { readonly box: BandBox }) {
  const { code } = box.node;
  return (
    <g>
      {box.cells.map((cell, i) => (
        <TreemapBox key={cell.kind === "beyond" ? `beyond${i}` : boxKey(cell)} box={cell} {...rest} />
      ))}
      <CellTarget
        name={code}
        current={rest.current === code}
        selected={rest.selected === code}
        actions={rest.actions}
      >
        <rect {...box.band} fill={cssColour(`${box.colour.family}-edge`)} />
        <rect {...box.band} className={css["hover"]} />
        <LabelRuns label={box.label} ground={`${box.colour.family}-edge`} className={css["onBand"]} />
        <FocusRing rect={box.band} onBand />
      </CellTarget>
      {rest.selected === code && <SelectedFrame rect={box.drawn} />}
    </g>
  );
}

function NodeCell({ box, selected, current, actions }: BoxProps & { readonly box: NodeBox }) {
  const { code } = box.node;
  const isSelected = selected === code;
  return (
    <CellTarget name={code} current={current === code} selected={isSelected} actions={actions}>
      <Ground rect={box.drawn} colour={box.colour} selected={isSelected} />
      {box.topEdge && (
        <rect
          {...box.drawn}
          height={Math.min(4, box.drawn.height)}
          fill={cssColour(`${box.colour.family}-edge`)}
        />
      )}
      <LabelRuns label={box.label} ground={`${box.colour.family}-${box.colour.tint}`} />
      {box.bar !== null && <Foot bar={box.bar} />}
      {isSelected && <SelectedFrame rect={box.drawn} />}
      <FocusRing rect={box.drawn} />
    </CellTarget>
  );
}

function RestCell({ box, current, actions }: BoxProps & { readonly box: RestBox }) {
  const key = boxKey(box);
  const upright = box.drawn.height > box.drawn.width;
  const [x, y] = [box.drawn.x + box.drawn.width / 2, box.drawn.y + box.drawn.height / 2];
  return (
    <CellTarget name={key} current={current === key} selected={false} actions={actions}>
      <Ground rect={box.drawn} colour={box.colour} selected={false} />
      <LabelRuns label={box.label} ground={`${box.colour.family}-${box.colour.tint}`} />
      {box.label === null &&
        [-6, 0, 6].map((by) => (
          <circle
            key={by}
            cx={upright ? x : x + by}
            cy={upright ? y + by : y}
            r={1.75}
            fill={cssColour("ink")}
          />
        ))}
      <FocusRing rect={box.drawn} />
    </CellTarget>
  );
}

function BeyondCell({ box, hatch }: { readonly box: BeyondBox; readonly hatch: string }) {
  return (
    <g className={css["mark"]}>
      <rect {...insetAll(box.drawn, 0.5)} fill={hatchFill(hatch)} stroke={cssColour("hatch")} />
      {box.label !== null && (
        <>
          <rect {...box.drawn} height={box.label.bottom - box.drawn.y + 4} fill={cssColour("paper")} />
          <LabelRuns label={box.label} className={css["quiet"]} />
        </>
      )}
    </g>
  );
}

function Foot({ bar: { frame, basic } }: { readonly bar: FootBar }) {
  const paint = usePaint();
  const inner = insetAll(frame, 1);
  return (
    <g className={css["mark"]}>
      <rect {...frame} fill={cssColour("basic")} />
      <rect
        {...inner}
        x={inner.x + inner.width * basic}
        width={inner.width * (1 - basic)}
        fill={paint("project")}
      />
    </g>
  );
}
