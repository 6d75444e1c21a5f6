import { useMemo, type RefObject } from "react";
import type { ChangeBreakdown, ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { bridgeLayout } from "../../charts/bridgeLayout.ts";
import { waterfallOf } from "../../charts/waterfallSteps.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Plot } from "../../ui/chart/Plot.tsx";
import { useWidth } from "../../ui/chart/useSize.ts";
import { Waterfall } from "../../ui/chart/Waterfall.tsx";
import styles from "./Change.module.css";
import { useLineName } from "./useLineName.ts";
import { useWayWords } from "./useWayWords.ts";

interface Props {
  readonly breakdown: ChangeBreakdown;
  /** The breakdown by kind, which divides the end bars where the whole is the same. */
  readonly kinds: ChangeBreakdown | null;
  readonly picture: RefObject<SVGSVGElement | null>;
}

/** A step upright needs so much room in px; with less the chart lies down. */
const LEAST_COLUMN = 96;

/** The way from last year's whole to this year's, step by step. */
export function WaySection({ breakdown, kinds, picture }: Props) {
  const words = useMessages(changeViewMessages);
  const { whole, steps, rest, baseYear, year, wholeIs, by, lines } = breakdown;
  const still = steps.filter(({ delta }) => delta.amount === 0);
  const way = useMemo(() => {
    const moved = steps.filter(({ delta }) => delta.amount !== 0);
    const drawn = moved.length === 0 ? steps : moved;
    const isSame = kinds?.whole.now.amount === whole.now.amount && by !== "three-public" && by !== "economic";
    return waterfallOf(whole, drawn, isSame ? kinds.lines : []);
  }, [whole, steps, kinds, by]);
  const said = useWayWords(breakdown);
  const name = useLineName();
  const [frame, width] = useWidth<HTMLDivElement>(1200);
  const title = words.title(baseYear, year, words.wholes[wholeIs]);
  if (way === null) {
    return (
      <Section title={title}>
        <div className={styles["chart"]}>
          <EmptyState title={words.noWay(baseYear)}>{words.noWayNote}</EmptyState>
        </div>
      </Section>
    );
  }
  const columns = way.steps.length + 2;
  const isUpright = width >= LEAST_COLUMN * columns;
  const notes = [
    whole.prior.state === "derived" ? words.dotted : "",
    rest === null ? "" : words.restNote,
    still.length === 0 || still.length === steps.length ? "" : words.still(still.map(name)),
    steps.length === 0 ? words.noSteps(words.splits[by]) : "",
  ].join("");
  return (
    <Section title={title} note={notes === "" ? undefined : notes}>
      <figure className={styles["chart"]} ref={frame}>
        {isUpright ? (
          <Waterfall way={way} words={said} height={300} initialWidth={width} picture={picture} />
        ) : (
          <Plot plot={bridgeLayout(way, width, said)} label={said.chart} picture={picture} />
        )}
      </figure>
      {lines.some(hasReason) ? <p className={styles["note"]}>{words.reasonNote}</p> : null}
    </Section>
  );
}

function hasReason({ reasonKinds }: ChangeLine): boolean {
  return reasonKinds.length > 0;
}
