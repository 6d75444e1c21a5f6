import { useMemo } from "react";
import type { ChangeBreakdown, ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { signedRate } from "../../i18n/amountText.ts";
import { changeViewMessages, type ChangeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Change.module.css";
import { PriorCell } from "./PriorCell.tsx";
import { ReasonCell } from "./ReasonCell.tsx";
import { StatedCell } from "./StatedCell.tsx";
import { useLineName } from "./useLineName.ts";

/** Both years, the move between them, what the text states and why. */
export function useLineColumns(
  breakdown: ChangeBreakdown,
  checks: readonly CheckResult[],
): readonly TableColumn<ChangeLine>[] {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const name = useLineName();
  return useMemo(() => {
    const { department, baseYear, year, by, wholeIs } = breakdown;
    const all = [breakdown.whole, ...breakdown.lines];
    const isCoded = by === "function" || by === "economic";
    const lineName = (line: ChangeLine): string => (line.key === "" ? words.wholes[wholeIs] : name(line));
    const caption = (line: ChangeLine, column: string): string =>
      captionOf(department, lineName(line), column);
    const code: TableColumn<ChangeLine> = {
      id: "code",
      label: common.code,
      kind: "code",
      phone: "code",
      cell: (line) => line.code ?? "",
      text: (line) => line.code ?? "",
    };
    return [
      ...(isCoded ? [code] : []),
      {
        id: "item",
        label: words.item,
        head: <UnitHead label={words.item} />,
        kind: "name",
        phone: "name",
        cell: (line) => (
          <CodedName
            code={line.code ?? ""}
            name={line.name === "" ? lineName(line) : line.name}
            level={line.level}
          />
        ),
        text: lineName,
      },
      ...amountColumns({ words, prior: common.year(baseYear), now: common.year(year), caption }),
      ...toldColumns({ words, caption, checks }).filter(({ id }) => isTold(id, all)),
    ];
  }, [words, common, name, breakdown, checks]);
}

interface Told {
  readonly words: ChangeViewMessages;
  readonly caption: (line: ChangeLine, column: string) => string;
}

/** The year before, the move, this year. */
function amountColumns({
  words,
  caption,
  prior,
  now,
}: Told & { readonly prior: string; readonly now: string }): readonly TableColumn<ChangeLine>[] {
  return [
    {
      id: "prior",
      label: prior,
      align: "end",
      kind: "amount",
      phone: "below",
      cell: (line) => <PriorCell line={line} caption={caption(line, prior)} />,
      sortBy: ({ prior: { amount } }) => amount,
    },
    {
      id: "delta",
      label: words.delta,
      align: "end",
      kind: "amount",
      phone: "amount",
      cell: (line) => <Written figure={line.delta} caption={caption(line, words.delta)} as="change" />,
      sortBy: ({ delta: { amount } }) => amount,
    },
    {
      id: "now",
      label: now,
      align: "end",
      kind: "amount",
      phone: "below",
      cell: (line) => <Written figure={line.now} caption={caption(line, now)} as="amount" />,
      sortBy: ({ now: { amount } }) => amount,
    },
  ];
}

/** The rate or why there is none, the text's own change, and the reasons. */
function toldColumns({
  words,
  caption,
  checks,
}: Told & { readonly checks: readonly CheckResult[] }): readonly TableColumn<ChangeLine>[] {
  return [
    {
      id: "rate",
      label: words.rateHead,
      align: "end",
      phone: "below",
      cell: (line) => {
        if (line.bar !== null) return <span className={styles["word"]}>{words.bars[line.bar]}</span>;
        return signedRate(line.delta.amount, line.percent);
      },
      text: (line) => signedRate(line.delta.amount, line.percent) ?? "",
      sortBy: rateRank,
    },
    {
      id: "stated",
      label: words.stated,
      align: "end",
      phone: "below",
      cell: (line) => <StatedCell line={line} checks={checks} caption={caption(line, words.stated)} />,
    },
    {
      id: "reason",
      label: words.reason,
      kind: "text",
      phone: "below",
      cell: (line) => <ReasonCell line={line} />,
    },
  ];
}

/** Whether a column of the text's own words has any. */
function isTold(id: string, lines: readonly ChangeLine[]): boolean {
  if (id === "stated") return lines.some(({ stated }) => stated !== null);
  return id !== "reason" || lines.some(({ reasonKinds, note }) => reasonKinds.length > 0 || note !== null);
}

/** Percentages by size with their sign; what has none stands last. */
function rateRank({ percent, delta }: ChangeLine): number | null {
  if (percent === null || delta.amount === null) return null;
  return Math.sign(delta.amount) * Number(percent);
}

interface WrittenProps {
  readonly figure: Figure;
  readonly caption: string;
  readonly as: "amount" | "change";
}

/** A figure of one year; where nothing prints it, that in a word and never a zero. */
function Written({ figure, caption, as }: WrittenProps) {
  const words = useMessages(changeViewMessages);
  if (figure.state === "not-in-file")
    return as === "change" ? null : <span className={styles["word"]}>{words.notListed}</span>;
  return <Amount figure={figure} caption={caption} as={as} />;
}
