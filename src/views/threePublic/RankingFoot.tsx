import { sumOfOutcomes } from "../../core/checks/countOutcomes.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { PictureButtons } from "../frame/PictureButtons.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { rankingCsv } from "./rankingCsv.ts";
import type { RankingParts } from "./rankingParts.ts";

/** Which documents it rests on, and what a reader takes away. */
export function RankingFoot({ ranking, group, state }: RankingParts) {
  const words = useMessages(threePublicMessages);
  const common = useMessages(commonMessages);
  const { counts } = useMessages(checkMessages);
  const { language, unit } = useReader();
  const ranked = group.entries.filter(({ id }) => ranking.rows.some(({ disclosure }) => disclosure === id));
  const names = ranking.rows.map(({ department }) => department).join(common.listSeparator);
  const source = `${words.source(ranking.rows.length)}${words.semicolon}${names}`;
  const period = ranking.group === null ? "" : common.yearPhase(ranking.group.year, ranking.group.phase);
  const name = `three-public-${group.region?.code ?? "departments"}-${String(ranking.group?.year ?? "")}-${ranking.group?.phase ?? ""}`;
  return (
    <ViewFoot
      source={source}
      checks={counts(sumOfOutcomes(ranked))}
      download={{ name, csv: () => rankingCsv(ranking, language) }}
    >
      {state.chart !== "strip" ? null : (
        <PictureButtons
          name={name}
          picture={() =>
            document.querySelector<SVGSVGElement>(`[data-strip="${state.measure}"] svg[role="img"]`)
          }
          words={{
            title: `${group.region?.name ?? ""}${period} ${words.items[state.measure]}`,
            subtitle: [words.charts.strip, common.unitHead(unit), words.loaded(ranking.rows.length)].join(
              words.table.comma,
            ),
            source,
          }}
        />
      )}
    </ViewFoot>
  );
}
