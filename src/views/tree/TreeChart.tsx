import { lazy, Suspense, useMemo } from "react";
import { plottedNode } from "../../charts/plottedNode.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { treeSelectionMessages } from "../../i18n/treeSelectionMessages.ts";
import { Icicle } from "../../ui/chart/Icicle.tsx";
import { usePaint } from "../../ui/chart/Patterns.tsx";
import { Treemap, type TreemapProps } from "../../ui/chart/Treemap.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import styles from "./Tree.module.css";
import type { TreeParts } from "./treeParts.ts";
import { hasFoot } from "./treeReading.ts";
import { treeWords } from "./treeWords.ts";
import { useMedia } from "../../ui/useMedia.ts";

type DrawnChart = "treemap" | "sunburst" | "icicle";

const Sunburst = lazy(() =>
  import("../../ui/chart/Sunburst.tsx").then((module) => ({ default: module.Sunburst })),
);

/** The chart of the level shown, with what its marks mean and which lines it cannot show. */
export function TreeChart(props: TreeParts & { readonly chart: DrawnChart }) {
  const { reading, whole, names, state, chart } = props;
  const words = useMessages(treeMessages);
  const { language, unit, embedded } = useReader();
  const narrow = useMedia("(max-width: 1000px)") || embedded;
  const { measure } = state;
  const marks = useMemo(
    () => treeWords({ reading, whole, names, measure, reader: { language, unit } }),
    [reading, whole, names, measure, language, unit],
  );
  const given: TreemapProps = {
    tree: reading.tree,
    rootCode: state.root.code,
    measure,
    selected: state.node?.code ?? null,
    words: marks,
    ratio: narrow ? 0.72 : 1.1,
    onSelect: state.selectHere,
    onOpen: state.open,
    onUp: state.up,
  };
  const split = chart === "treemap" && hasFoot(reading, measure);
  return (
    <figure className={styles["chart"]}>
      <figcaption className={styles["legend"]}>
        <span>{words.legend[chart](words.measures[measure])}</span>
        <span>{words.percentages(measure)}</span>
        {split ? (
          <span className={styles["keys"]}>
            {words.foot} <Key colour="basic" /> {words.measures.basic} <Key colour="project" />{" "}
            {words.measures.project}
          </span>
        ) : null}
      </figcaption>
      <ChartOf chart={chart} given={given} />
      <WithoutMeasure {...props} />
    </figure>
  );
}

function ChartOf({ chart, given }: { readonly chart: DrawnChart; readonly given: TreemapProps }) {
  const { up } = useMessages(treeSelectionMessages);
  const common = useMessages(commonMessages);
  switch (chart) {
    case "treemap":
      return <Treemap {...given} />;
    case "icicle":
      return <Icicle {...given} />;
    case "sunburst":
      return (
        <Suspense fallback={<Skeleton shape="chart" />}>
          <Sunburst {...given} upLabel={up} waiting={common.loading} failed={common.failed} />
        </Suspense>
      );
  }
}

function Key({ colour }: { readonly colour: "basic" | "project" }) {
  const paint = usePaint();
  return (
    <svg viewBox="0 0 16 5" width="16" height="5" aria-hidden="true">
      <rect width="16" height="5" fill={paint(colour)} />
    </svg>
  );
}

const NAMED = 4;

/** The lines in sight that take no area, because the source states no amount of the measure. */
function WithoutMeasure({ state, names }: TreeParts) {
  const words = useMessages(treeMessages);
  const { root, measure } = state;
  const empty = root.children
    .flatMap((child) => (plottedNode(child, measure) === null ? [child] : child.children))
    .filter((node) => plottedNode(node, measure) === null);
  if (empty.length === 0) return null;
  const named = [...new Set(empty.map(names.of))];
  return (
    <p className={styles["note"]}>
      {words.withoutMeasure(
        named.slice(0, NAMED),
        Math.max(0, named.length - NAMED),
        words.measures[measure],
      )}
    </p>
  );
}
