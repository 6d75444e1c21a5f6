import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { TwinTable } from "../frame/TwinTable.tsx";
import styles from "./Parts.module.css";
import { RankingControls } from "./RankingControls.tsx";
import type { RankingParts } from "./rankingParts.ts";
import { RankingStrips } from "./RankingStrips.tsx";
import { RankingTable } from "./RankingTable.tsx";

/** The controls, the chart and the table of what is ranked; the table's bars are its chart. */
export function RankingPart(parts: RankingParts) {
  const words = useMessages(threePublicMessages);
  return (
    <section className={styles["part"]} aria-label={words.table.name}>
      <AppOnly>
        <RankingControls {...parts} />
      </AppOnly>
      {parts.state.chart === "strip" ? (
        <>
          <RankingStrips {...parts} />
          <TwinTable>
            <Ranked {...parts} />
          </TwinTable>
        </>
      ) : (
        <Ranked {...parts} />
      )}
    </section>
  );
}

function Ranked(parts: RankingParts) {
  return (
    <>
      <RankingTable {...parts} />
      <Legend {...parts} />
    </>
  );
}

function Legend({ ranking: { rows }, state }: RankingParts) {
  const { legend } = useMessages(threePublicMessages);
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const some = (saying: string): boolean => cells.some((cell) => cell.saying === saying);
  return (
    <ul className={styles["legend"]}>
      {some("zero") ? <li data-mark="stub">{legend.zero}</li> : null}
      {some("zero-in-text") ? <li data-mark="dashed">{legend.dashed}</li> : null}
      {some("pooled") ? <li data-mark="hatched">{legend.pooled}</li> : null}
      <li>{state.log ? legend.log : legend.scale}</li>
    </ul>
  );
}
