import {
  RANKED,
  type RankingCell,
  type RankingRow,
  type ThreePublicRanking,
} from "../../core/analysis/threePublicRanking.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";

interface Period {
  readonly year: number;
  readonly phase: "budget" | "final";
}

/** The ranking as a file, one row an item of a document, exact yuan, blanks empty; those not ranked with the condition. */
export function rankingCsv(ranking: ThreePublicRanking, language: Language): string {
  const words = threePublicMessages[language];
  const common = commonMessages[language];
  const lines = (row: RankingRow, { year, phase }: Period, why: string): readonly (readonly string[])[] =>
    RANKED.map((measure) => {
      const cell = row.cells[measure];
      return [
        textCell(row.department),
        String(year),
        common.phases[phase],
        words.items[measure],
        textCell(written(cell, language)),
        plain(cell.figure),
        cell.rank === null ? "" : String(cell.rank),
        cell.share ?? "",
        plain(cell.change?.delta ?? null),
        cell.change === null ? "" : words.table.bases[cell.change.base],
        plain(cell.budgeted),
        textCell(why),
      ];
    });
  const { group } = ranking;
  return csv(words.csv, [
    ...ranking.rows.flatMap((row) => (group === null ? [] : lines(row, group, ""))),
    ...ranking.unranked.flatMap(({ row, year, phase, failures }) =>
      lines(
        row,
        { year, phase },
        failures.map((each) => words.unranked.failures(each)).join(words.semicolon),
      ),
    ),
  ]);
}

function written(cell: RankingCell, language: Language): string {
  const words = threePublicMessages[language];
  if (cell.saying === "pooled") return words.pooled(cell.pooledBy);
  const said = words.sayings(cell.saying, cell.tableFigure.state !== "not-in-file");
  return said ?? commonMessages[language].states[cell.figure.state];
}

function plain(figure: Figure | null): string {
  return figure === null || figure.amount === null ? "" : formatPlain(figure.amount);
}
