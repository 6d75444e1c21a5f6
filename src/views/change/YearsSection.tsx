import { useMemo, type RefObject } from "react";
import type { ChangeSplit } from "../../core/analysis/changeBreakdown.ts";
import type { YearSeries } from "../../core/analysis/yearSeries.ts";
import { yearSeriesOf } from "../../core/analysis/yearSeriesOf.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { CodeChange } from "../../core/classification/codeChanges.ts";
import { PHASES, type Phase } from "../../core/budget/vocabulary.ts";
import { MOST_SLOPES, slopeLayout } from "../../charts/slopeLayout.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { yearsOf } from "../../state/mostYears.ts";
import { useDisclosures } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Plot } from "../../ui/chart/Plot.tsx";
import { useWidth } from "../../ui/chart/useSize.ts";
import { TwinTable } from "../frame/TwinTable.tsx";
import { useCatalog } from "../frame/useShown.ts";
import styles from "./Change.module.css";
import { useSlopeWords } from "./useSlopeWords.ts";
import { YearsTable } from "./YearsTable.tsx";

interface Props {
  readonly entry: CatalogEntry;
  readonly split: ChangeSplit;
  readonly changes: readonly CodeChange[] | null;
  readonly picture: RefObject<SVGSVGElement | null>;
}

/** All years of the body on file, budgets and finals apart. */
export function YearsSection({ entry, split, changes, picture }: Props) {
  const words = useMessages(changeViewMessages);
  const catalog = useCatalog();
  const entries = useMemo(() => yearsOf(catalog, entry), [catalog, entry]);
  const remotes = useDisclosures(entries.map(({ id }) => id));
  const isWaiting = remotes.some(({ status }) => status === "idle" || status === "loading");
  const all = useMemo(() => {
    const here = remotes.flatMap((remote) => (remote.status === "here" ? [remote.value.disclosure] : []));
    return PHASES.map((phase) => ({
      phase,
      years: yearSeriesOf(
        here.filter((each) => each.phase === phase),
        split,
        changes,
      ),
    }));
  }, [remotes, split, changes]);
  if (isWaiting) return <Skeleton shape="table" />;
  const shown = [...all].sort((a) => (a.phase === entry.phase ? -1 : 1));
  return (
    <Section title={words.years} note={words.yearsNote}>
      {shown.map(({ phase, years }) =>
        years === null ? null : (
          <OnePhase
            key={phase}
            department={entry.department}
            phase={phase}
            years={years}
            picture={phase === entry.phase ? picture : null}
          />
        ),
      )}
    </Section>
  );
}

interface PhaseProps {
  readonly department: string;
  readonly phase: Phase;
  readonly years: YearSeries;
  readonly picture: RefObject<SVGSVGElement | null> | null;
}

function OnePhase({ department, phase, years, picture }: PhaseProps) {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const said = useSlopeWords(years);
  const [frame, width] = useWidth<HTMLDivElement>(1200);
  const label = words.yearsPicture(department, common.phases[phase]);
  const all = years.series.length;
  return (
    <div className={styles["panel"]}>
      <h3>{words.panel(common.phases[phase], words.wholes[years.wholeIs])}</h3>
      <figure className={styles["chart"]} ref={frame}>
        {years.years.length < 2 ? (
          <p className={styles["note"]}>{words.alone}</p>
        ) : (
          <Plot
            plot={slopeLayout(years, width, said)}
            label={label}
            {...(picture === null ? {} : { picture })}
          />
        )}
      </figure>
      {all > MOST_SLOPES ? <p className={styles["note"]}>{words.mostSlopes(MOST_SLOPES, all)}</p> : null}
      <TwinTable>
        <YearsTable years={years} department={department} phase={phase} />
      </TwinTable>
    </div>
  );
}
