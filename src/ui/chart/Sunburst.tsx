import { useMemo, type ReactNode } from "react";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { nodeOf } from "../../charts/plottedNode.ts";
import { sunburstLayout, type SunburstLayout } from "../../charts/sunburstLayout.ts";
import { keyOfEvent, sunburstOption } from "../../charts/sunburstOption.ts";
import { wrapText } from "../../charts/wrapText.ts";
import { EChart } from "./EChart.tsx";
import { usePatterns } from "./Patterns.tsx";
import { levelBehaviour, type LevelMark } from "./levelBehaviour.ts";
import type { TreemapProps } from "./Treemap.tsx";
import { useOpenedRest } from "./useOpenedRest.ts";
import { useWidth } from "./useSize.ts";
import { useTheme } from "./useTheme.ts";
import css from "./chart.module.css";

export interface SunburstProps extends Omit<TreemapProps, "ratio"> {
  /** Name of the way up, read where the hole is a button: 上一级. */
  readonly upLabel: string;
  /** Words for the time until ECharts has come, and for when it does not. */
  readonly waiting: ReactNode;
  readonly failed: ReactNode;
}

/** Two levels of spending as rings, drawn by ECharts; name and amount of the whole stand in the hole. */
export function Sunburst(props: SunburstProps) {
  const root = props.tree.root === null ? null : nodeOf(props.tree.root, props.rootCode);
  return root === null ? null : <Rings {...props} root={root} />;
}

const LARGEST = 600;

function Rings(props: SunburstProps & { readonly root: FunctionNode }) {
  const { root, measure, words, selected, onSelect, onOpen, onUp } = props;
  const [frame, width] = useWidth<HTMLDivElement>(props.initialWidth ?? 548);
  const theme = useTheme();
  const hasPatterns = usePatterns();
  const [rest, openRest] = useOpenedRest(root.code, measure);
  const size = Math.min(width, LARGEST);
  const layout = useMemo(
    () => sunburstLayout({ root, measure, size, words, only: rest }),
    [root, measure, size, words, rest],
  );
  const behaviour = useMemo(() => {
    const [marks, restOpen] = [marksOf(layout), rest !== null];
    return levelBehaviour({ root, marks, words, selected, restOpen, openRest, onSelect, onOpen, onUp });
  }, [root, layout, words, selected, rest, openRest, onSelect, onOpen, onUp]);
  const option = useMemo(
    () => sunburstOption(layout, { theme, selected, hasPatterns, tip: behaviour.tip }),
    [layout, theme, selected, hasPatterns, behaviour],
  );
  const press = (event: unknown): void => {
    const key = keyOfEvent(event);
    if (key !== null) behaviour.press(key);
  };
  const up = root.code === "" && rest === null ? null : behaviour.up;
  return (
    <div ref={frame} className={css["rings"]}>
      <EChart
        option={option}
        width={size}
        height={size}
        label={words.map}
        onPress={press}
        waiting={props.waiting}
        failed={props.failed}
      />
      <Hole
        name={
          rest === null ? words.name(root) : words.restName(layout.sectors.flatMap((sector) => sector.nodes))
        }
        width={1.3 * layout.radii[0]}
        amount={layout.amount === null ? null : words.amount(layout.amount)}
        upLabel={props.upLabel}
        up={up}
      />
    </div>
  );
}

interface HoleProps {
  readonly name: string;
  /** Room for its words in px. */
  readonly width: number;
  readonly amount: string | null;
  readonly upLabel: string;
  /** What the way up does; null at the top. */
  readonly up: (() => unknown) | null;
}

function Hole({ name, width, amount, upLabel, up }: HoleProps) {
  const words = (
    <>
      {wrapText(name, 12, width, 2)?.map((line) => (
        <span key={line} className={css["holeName"]}>
          {line}
        </span>
      ))}
      {amount !== null && <span className={css["holeAmount"]}>{amount}</span>}
    </>
  );
  if (up === null) return <div className={css["hole"]}>{words}</div>;
  return (
    <button type="button" className={css["hole"]} onClick={() => up()}>
      {words}
      <span className={css["holeUp"]}>{upLabel}</span>
    </button>
  );
}

function marksOf(layout: SunburstLayout): readonly LevelMark[] {
  return layout.sectors.flatMap((sector) => [sector, ...sector.outer]);
}
