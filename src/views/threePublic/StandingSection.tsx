import type { ReactNode } from "react";
import { RANKED, type Ranked } from "../../core/analysis/threePublicRanking.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Parts.module.css";
import type { RankingParts } from "./rankingParts.ts";
import { shortName } from "./rankingState.ts";

interface Row {
  readonly key: string;
  readonly item: string;
  /** How many compare; null where none do. */
  readonly departments: number | null;
  readonly why: ReactNode;
}

/** Item by item: whether it compares, and what decides it. */
export function StandingSection(parts: RankingParts) {
  const { ranking } = parts;
  const words = useMessages(threePublicMessages);
  const { standing: own } = words;
  const rows: readonly Row[] = [
    ...RANKED.map((measure): Row => {
      const { isRanked, known } = ranking.standings[measure];
      return {
        key: measure,
        item: words.items[measure],
        departments: isRanked ? known : null,
        why: <ItemWhy {...parts} measure={measure} />,
      };
    }),
    vehicleRow(parts, words),
  ];
  if (ranking.rows.length < 2) return null;
  return (
    <Section title={own.title} note={own.note}>
      <DataTable
        name={own.title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: "item", label: own.item, kind: "name", phone: "name", cell: ({ item }) => item },
          {
            id: "compares",
            label: own.compares,
            phone: "amount",
            cell: ({ departments }) => (
              <span className={styles["why"]}>
                <OutcomeSign outcome={departments === null ? "different-scope" : "agrees"} />
                <span className={styles["whole"]}>
                  {departments === null ? own.no : own.yes(departments)}
                </span>
              </span>
            ),
          },
          { id: "why", label: own.why, kind: "text", phone: "below", cell: ({ why }) => why },
        ]}
      />
    </Section>
  );
}

function ItemWhy({ ranking, group, measure }: RankingParts & { readonly measure: Ranked }) {
  const words = useMessages(threePublicMessages);
  const { standing: own, items } = words;
  const standing = ranking.standings[measure];
  const rowsOf = (ids: readonly string[]) =>
    ranking.rows.filter(({ disclosure }) => ids.includes(disclosure));
  const short = (department: string) => shortName(department, group.region);
  if (standing.pooled.length > 0)
    return (
      <>
        {rowsOf(standing.pooled).map(({ department, cells }) =>
          own.pools(short(department), cells[measure].pooledBy),
        )}
        {rowsOf(standing.perhapsCarrying).map(({ disclosure, department, cells }) => (
          <span key={disclosure}>
            {own.carrying(short(department))}
            <Amount
              figure={cells[measure].figure}
              caption={captionOf(department, items[measure])}
              variant="sentence"
            />
            {own.carryingEnd}
          </span>
        ))}
      </>
    );
  if (!standing.isRanked && standing.known >= 2) {
    const pooled = RANKED.filter((each) => ranking.standings[each].pooled.length > 0);
    return own.holdsPooled(pooled.map((each) => items[each]));
  }
  if (!standing.isRanked) return own.few(standing.known);
  if (standing.unknown.length > 0)
    return own.some(
      standing.known,
      rowsOf(standing.unknown).map(({ department }) => short(department)),
    );
  return ranking.group === null ? null : own.all(standing.known, ranking.group);
}

function vehicleRow({ ranking, group }: RankingParts, words: (typeof threePublicMessages)["zh"]): Row {
  const { standing: own } = words;
  const cells = ranking.rows.map((row) => ({ row, cell: row.cells["vehicle-operation"] }));
  const counted = cells.filter(({ cell }) => cell.perPiece.length > 0);
  const none = cells.filter(({ cell }) => cell.perPiece.length === 0 && cell.none.includes("vehicle")).length;
  const silent = cells.length - counted.length - none;
  return {
    key: "per-vehicle",
    item: own.perVehicle,
    departments: counted.length < 2 ? null : counted.length,
    why: [
      ...counted.flatMap(({ row, cell }) =>
        cell.perPiece.map(({ count, year }) =>
          own.vehicles(shortName(row.department, group.region), count, year),
        ),
      ),
      ...(none === 0 ? [] : [own.noVehicles(none)]),
      ...(silent === 0 ? [] : [own.noCount(silent)]),
    ].join(""),
  };
}
