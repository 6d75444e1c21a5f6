import { useMemo } from "react";
import type { OneSeries, YearSeries } from "../../core/analysis/yearSeries.ts";
import type { Phase } from "../../core/budget/vocabulary.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Change.module.css";
import { useLineName } from "./useLineName.ts";

interface Props {
  readonly years: YearSeries;
  readonly department: string;
  readonly phase: Phase;
}

/** The years as a table: the same figures as the lines. */
export function YearsTable({ years, department, phase }: Props) {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const name = useLineName();
  const columns = useMemo((): readonly TableColumn<OneSeries>[] => {
    const named = (series: OneSeries): string =>
      series.key === "" ? words.wholes[years.wholeIs] : name(series);
    return [
      {
        id: "item",
        label: words.item,
        head: <UnitHead label={words.item} />,
        kind: "name",
        cell: (series) => (
          <CodedName
            code={series.code ?? ""}
            name={series.name === "" ? named(series) : series.name}
            level={series.key === "" ? 0 : 1}
          />
        ),
        text: named,
      },
      ...years.years.map((year, at): TableColumn<OneSeries> => ({
        id: `y${String(year)}`,
        label: common.year(year),
        align: "end",
        kind: "amount",
        cell: (series) => {
          const point = series.points[at] ?? null;
          if (point === null) return <span className={styles["word"]}>{words.notListed}</span>;
          const bar = point.bar === null ? null : words.gap(point.bar);
          return (
            <span className={styles["stack"]}>
              <Amount
                figure={point.figure}
                caption={captionOf(department, named(series), common.year(year))}
              />
              {bar === null ? null : <span className={styles["word"]}>{bar}</span>}
            </span>
          );
        },
      })),
    ];
  }, [years, department, words, common, name]);
  const [whole, ...parts] = years.series;
  return (
    <DataTable
      name={`${words.years}${common.listSeparator}${common.phases[phase]}`}
      columns={columns}
      totals={whole === undefined ? [] : [whole]}
      rows={parts}
      rowKey={({ key }) => key}
    />
  );
}
