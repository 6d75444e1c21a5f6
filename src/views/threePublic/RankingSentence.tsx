import type { Ranked, RankingRow, ThreePublicRanking } from "../../core/analysis/threePublicRanking.ts";
import { compareFen } from "../../core/money/fen.ts";
import { shareText } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Clause, Sentence, Together } from "../../ui/Sentence.tsx";
import type { RankingParts } from "./rankingParts.ts";

/** The finding: where the one department stands, or from which least to which most the item runs. */
export function RankingSentence(parts: RankingParts) {
  const { ranking, group, state } = parts;
  const words = useMessages(threePublicMessages);
  const common = useMessages(commonMessages);
  const { standings } = ranking;
  const standing = standings[state.measure];
  const money = words.money[ranking.group?.money ?? "unnamed"];
  const own = ranking.rows.find(({ departmentKey }) => departmentKey === group.own?.departmentKey);
  const phase = ranking.group?.phase ?? "budget";
  const note = common.phaseNote[phase];
  const chosen = words.chosen[group.chosen === "peers" && group.entries.length < 2 ? "named" : group.chosen];
  return (
    <Sentence
      notes={[
        ...(note === null ? [] : [note]),
        money,
        words.loaded(ranking.rows.length),
        ...(standing.isRanked ? [words.rankedN(words.items[state.measure], standing.known)] : []),
        ...(chosen === null ? [] : [chosen]),
      ]}
    >
      {own === undefined ? <Range {...parts} /> : <One ranking={ranking} measure={state.measure} row={own} />}
      <PooledClause {...parts} />
    </Sentence>
  );
}

interface OneProps {
  readonly ranking: ThreePublicRanking;
  readonly measure: Ranked;
  readonly row: RankingRow;
}

function One({ ranking, measure, row }: OneProps) {
  const all = useMessages(threePublicMessages);
  const words = all.sentence;
  const { language } = useReader();
  const { figure, rank } = row.cells[measure];
  const { year, phase } = ranking.group ?? { year: 0, phase: "budget" };
  const share = shareText(figure.amount, row.appropriation.amount, language);
  const { known } = ranking.standings[measure];
  return (
    <>
      {words.one(row.department, year, phase, all.items[measure])}
      <Together>
        <Amount figure={figure} caption={captionOf(row.department, all.items[measure])} variant="sentence" />
        {all.table.comma}
      </Together>
      {share === null ? null : (
        <Clause>
          {words.share(share)}
          {all.table.comma}
        </Clause>
      )}
      <Clause>{rank === null ? words.alone : words.place(rank, known)}</Clause>
    </>
  );
}

function Range({ ranking, group, state: { measure } }: RankingParts) {
  const all = useMessages(threePublicMessages);
  const words = all.sentence;
  const { language } = useReader();
  const { rows } = ranking;
  const { year, phase } = ranking.group ?? { year: 0, phase: "budget" };
  const subject =
    group.region === null ? words.inPlaces(rows.length) : words.inPlace(group.region.name, rows.length);
  const [least, most] = ends(rows, measure);
  if (least === null || most === null) return words.none(subject, year, phase);
  const amount = (row: RankingRow) => (
    <Amount
      figure={row.cells[measure].figure}
      caption={captionOf(row.department, all.items[measure])}
      variant="sentence"
    />
  );
  if (rows.length === 1) return <One ranking={ranking} measure={measure} row={most} />;
  const item = all.items[measure];
  if (least.cells[measure].figure.amount === most.cells[measure].figure.amount)
    return (
      <>
        {words.alike(subject, year, phase, item)}
        {amount(least.cells[measure].figure.state === "declared-none" ? most : least)}
      </>
    );
  const shares = rows
    .filter(({ cells }) => cells[measure].shareRank !== null)
    .sort((a, b) => (b.cells[measure].shareRank ?? 0) - (a.cells[measure].shareRank ?? 0));
  const percent = (row: RankingRow | undefined) =>
    row === undefined
      ? null
      : shareText(row.cells[measure].figure.amount, row.appropriation.amount, language);
  const [low, high] = [percent(shares[0]), percent(shares.at(-1))];
  return (
    <>
      {words.range(subject, year, phase, item)}
      <Together>
        {amount(least)}
        {words.to}
      </Together>
      <Together>
        {amount(most)}
        {measure !== "three-public" || low === null || high === null ? null : all.table.comma}
      </Together>
      {measure !== "three-public" || low === null || high === null ? null : (
        <Clause>{words.shares(low, high)}</Clause>
      )}
    </>
  );
}

function ends(
  rows: readonly RankingRow[],
  measure: Ranked,
): readonly [least: RankingRow | null, most: RankingRow | null] {
  const known = rows.flatMap((row) => {
    const { figure, saying } = row.cells[measure];
    return figure.amount === null || saying === "pooled" ? [] : [{ row, amount: figure.amount }];
  });
  const sorted = known.sort((a, b) => compareFen(a.amount, b.amount));
  return [sorted[0]?.row ?? null, sorted.at(-1)?.row ?? null];
}

function PooledClause({ ranking: { rows, standings } }: RankingParts) {
  const all = useMessages(threePublicMessages);
  const items = (["overseas", "vehicle-purchase", "vehicle-operation", "reception"] as const).filter(
    (measure) => standings[measure].pooled.length > 0,
  );
  const [first] = items;
  if (first === undefined) return null;
  const pooled = rows.filter(({ cells }) => cells[first].saying === "pooled");
  const by = new Set(pooled.flatMap(({ cells }) => cells[first].pooledBy ?? []));
  return (
    <>
      {all.semicolon}
      <Clause>
        {all.sentence.pooled(pooled.length, all.items[first], [...by])}
        {all.table.comma}
      </Clause>
      <Clause>{all.sentence.unrankedTotal}</Clause>
    </>
  );
}
