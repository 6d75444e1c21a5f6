import type {
  ClassRow,
  ComparedCell,
  ComparedMeasure,
  Comparison,
  Spread,
} from "../../core/analysis/comparison.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { compareFen } from "../../core/money/fen.ts";
import type { Said } from "../../i18n/compareSaid.ts";
import type { CompareChart } from "./compareCharts.ts";
import { onePeriod, type Made, type Saying } from "./sentenceOf.ts";

/** What the sentences speak of besides the comparison itself. */
export interface DifferenceWords {
  readonly chart: CompareChart;
  readonly wholes: Readonly<Record<NonNullable<ComparedMeasure["whole"]>, string>>;
  readonly className: (code: string, name: string) => string;
  readonly total: string;
  readonly share: (part: Figure, whole: Figure) => string;
}

/**
 * The differences in sentences, for what the chart shows: within each group measure by measure and
 * then between groups; between years; or each one's largest class.
 */
export function differencesOf(
  comparison: Comparison,
  words: DifferenceWords,
  saying: Saying,
): readonly Made[] {
  switch (words.chart) {
    case "bars":
      return [...withinAndBetween(comparison, words, saying), ...betweenYears(comparison, saying)];
    case "dumbbell":
      return betweenYears(comparison, saying);
    case "heatmap":
      return comparison.classes.rows.flatMap((row) => largestClass(comparison, row, words, saying));
  }
}

function withinAndBetween(comparison: Comparison, words: DifferenceWords, saying: Saying): readonly Made[] {
  const within = comparison.measures.flatMap((measure) =>
    measure.spreads.flatMap((spread) => spreadSentences(measure, spread, words.wholes, saying)),
  );
  const bodies = comparison.members.map(({ body }) => body);
  const isRepeated = new Set(bodies).size < bodies.length;
  if (comparison.groups.length < 2 || isRepeated) return within;
  const isPartly = comparison.groups.some((group) => group.length > 1);
  const differ = isPartly ? saying.sentences.differSome : saying.sentences.differ;
  const why = differ(saying.conditions(comparison.barriers));
  return [...within, ...comparison.measures.map((measure) => listed(measure, measure.cells, why, saying))];
}

function betweenYears({ periods }: Comparison, saying: Saying): readonly Made[] {
  return periods.flatMap((row) =>
    row.measures.flatMap((_, at) => {
      const made = onePeriod(row, at, saying);
      return made === null ? [] : [{ ...made, said: [...made.said, saying.sentences.stop] }];
    }),
  );
}

function largestClass(
  { classes }: Comparison,
  { disclosure, total, cells }: ClassRow,
  words: DifferenceWords,
  saying: Saying,
): readonly Made[] {
  const known = classes.columns.flatMap((column) => {
    const figure = cells.get(column.key)?.figure;
    return figure?.amount == null ? [] : [{ column, figure, amount: figure.amount }];
  });
  const [most] = known.sort((a, b) => compareFen(b.amount, a.amount));
  if (most === undefined || total === null) return [];
  const name = words.className(most.column.code, most.column.name);
  return [
    {
      said: saying.sentences.largestClass({
        who: saying.said(disclosure),
        name,
        share: words.share(most.figure, total),
      }),
      figures: [
        { figure: most.figure, disclosure, measure: name },
        { figure: total, disclosure, measure: words.total },
      ],
    },
  ];
}

function spreadSentences(
  measure: ComparedMeasure,
  spread: Spread,
  wholes: DifferenceWords["wholes"],
  saying: Saying,
): readonly Made[] {
  const { sentences, of } = saying;
  const name = saying.measure(measure.measure);
  const inPeriod = saying.inPeriod(spread.known[0] ?? "", name);
  const members = measure.cells.filter(({ disclosure }) => spread.known.includes(disclosure));
  if (spread.barred !== null) return [listed(measure, members, sentences.pooled, saying)];
  const [largest, smallest] = [spread.largest[0], spread.smallest[0]];
  if (largest === undefined || smallest === undefined) return [];
  const unknown = spread.unknown.length === 0 ? [] : [sentences.unknown(spread.unknown.map(of))];
  const figure = (cell: ComparedCell) => ({
    figure: cell.figure,
    disclosure: cell.disclosure,
    measure: name,
  });
  const ends: Made =
    spread.difference === null
      ? {
          said: [...sentences.allEqual(inPeriod, spread.known.length), ...unknown],
          figures: [figure(largest)],
        }
      : {
          said: [
            ...sentences.spread({
              measure: inPeriod,
              known: spread.known.length,
              largest: spread.largest.map(({ disclosure }) => of(disclosure)),
              smallest: spread.smallest.map(({ disclosure }) => of(disclosure)),
            }),
            ...unknown,
          ],
          figures: [
            figure(largest),
            figure(smallest),
            {
              figure: spread.difference,
              disclosure: largest.disclosure,
              measure: name,
              less: smallest.disclosure,
            },
          ],
        };
  const shares = shareSentence(measure, spread, wholes, saying);
  return shares === null ? [ends] : [ends, shares];
}

function shareSentence(
  { measure, whole }: ComparedMeasure,
  { shares }: Spread,
  wholes: DifferenceWords["wholes"],
  { sentences, of, measure: nameOf, inPeriod, share }: Saying,
): Made | null {
  if (shares === null || whole === null) return null;
  const { highest, lowest, points } = shares;
  const name = nameOf(measure);
  const operands = [highest, lowest].flatMap((cell) =>
    cell.whole === null
      ? []
      : [
          { figure: cell.figure, disclosure: cell.disclosure, measure: name },
          { figure: cell.whole, disclosure: cell.disclosure, measure: wholes[whole] },
        ],
  );
  return {
    said: sentences.shares({
      measure: inPeriod(highest.disclosure, name),
      whole: wholes[whole],
      highest: [of(highest.disclosure), share(highest)],
      lowest: [of(lowest.disclosure), share(lowest)],
      points,
    }),
    figures: operands,
  };
}

/** Every figure and why no order of them is formed. */
function listed(measure: ComparedMeasure, cells: readonly ComparedCell[], why: string, saying: Saying): Made {
  const name = saying.measure(measure.measure);
  const said: Said = saying.sentences.listed(
    name,
    cells.map(({ disclosure }) => saying.said(disclosure)),
    why,
  );
  return { said, figures: cells.map(({ figure, disclosure }) => ({ figure, disclosure, measure: name })) };
}
