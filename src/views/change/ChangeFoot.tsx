import type { RefObject } from "react";
import type { ChangeSplit } from "../../core/analysis/changeBreakdown.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { yearsOf } from "../../state/mostYears.ts";
import { useApp } from "../../state/useApp.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { PictureButtons } from "../frame/PictureButtons.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { changeChartOf, type Breakdowns } from "./changeCharts.ts";
import { changeCsv } from "./changeCsv.ts";

interface Props {
  readonly entry: CatalogEntry;
  readonly checked: CheckedDisclosure;
  readonly breakdowns: Breakdowns;
  readonly split: ChangeSplit;
  readonly picture: RefObject<SVGSVGElement | null>;
}

/** The documents compared, their checks, and what a reader takes away. */
export function ChangeFoot({ entry, checked, breakdowns, split, picture }: Props) {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const { counts } = useMessages(checkMessages);
  const catalog = useCatalog();
  const chart = useApp((state) => changeChartOf(state.address.chart));
  const prior = breakdowns[split]?.prior ?? null;
  const used = yearsOf(catalog, entry).filter(
    ({ id }) => chart === "slope" || id === entry.id || id === prior,
  );
  const documents = used.map(({ department, documentTitle }) => `${department}《${documentTitle}》`);
  const name = `${entry.id}-change`;
  const breakdown = breakdowns[split];
  return (
    <ViewFoot
      source={words.source(documents)}
      checks={counts(countOutcomes(checked.checks))}
      download={{ name, csv: () => changeCsv(breakdowns) }}
    >
      <PictureButtons
        name={name}
        picture={() => picture.current}
        words={{
          title: `${entry.department} ${common.yearPhase(entry.year, entry.phase)}`,
          subtitle: [
            ...(breakdown === null
              ? []
              : [words.title(breakdown.baseYear, breakdown.year, words.wholes[breakdown.wholeIs])]),
            words.splits[split],
            common.unitHead("wan"),
            ...(common.phaseNote[entry.phase] === null ? [] : [common.phaseNote[entry.phase]]),
          ].join(" · "),
          source: words.source(documents),
        }}
      />
    </ViewFoot>
  );
}
