import { useId, useMemo, useState } from "react";
import type { ChangeBreakdown, ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { explainedAbove, unexplainedOf, usualThreshold } from "../../core/analysis/changeReasons.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import type { Fen } from "../../core/money/fen.ts";
import { parseAmount } from "../../core/money/parseAmount.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Change.module.css";
import { useLineName } from "./useLineName.ts";

/** Changes from a threshold on, which the reader sets, for which the text gives no reason. */
export function Unexplained({ breakdown }: { readonly breakdown: ChangeBreakdown }) {
  const words = useMessages(changeViewMessages);
  const asked = useApp((state) => state.address.above);
  const above = useMemo(
    () => (asked === null ? null : thresholdIn(asked)) ?? usualThreshold(breakdown),
    [asked, breakdown],
  );
  const rows = useMemo(() => unexplainedOf(breakdown, above), [breakdown, above]);
  const columns = useColumns(breakdown, rows);
  if (breakdown.lines.every(({ delta }) => delta.amount === null)) return null;
  return (
    <Section title={words.unexplained} note={words.unexplainedNote(rows.length)}>
      <Threshold above={above} />
      {rows.length === 0 ? (
        <p className={styles["note"]}>{words.noneUnexplained}</p>
      ) : (
        <DataTable
          className={styles["short"] ?? ""}
          name={words.unexplained}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  );
}

/** The reader's threshold in 万元; kept in the address as it is typed, once it is a number. */
function Threshold({ above }: { readonly above: Fen }) {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const adjusted = useApp((state) => state.adjusted);
  const [text, setText] = useState(inWan(above));
  const [known, setKnown] = useState(above);
  if (known !== above) {
    setKnown(above);
    setText(inWan(above));
  }
  const id = useId();
  const isGood = thresholdIn(text) !== null;
  const take = (): void => {
    if (isGood && text !== inWan(above)) adjusted({ above: text });
  };
  return (
    <div className={styles["threshold"]} data-print="never">
      <label htmlFor={id}>{words.threshold(common.units.wan)}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={!isGood}
        onChange={({ target }) => {
          setText(target.value);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
      {isGood ? null : <span role="alert">{words.thresholdBad}</span>}
    </div>
  );
}

/** Null for what the address does not take: not a plain number of at most two decimals. */
function thresholdIn(text: string): Fen | null {
  if (!/^(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,2})?$/u.test(text)) return null;
  const read = parseAmount(text, "wan");
  return read.ok ? read.value : null;
}

/** 100 or 12.5: an amount in 万元 as an address writes it. */
function inWan(amount: Fen): string {
  return formatPlain((amount / 10_000) as Fen).replace(/\.?0+$/u, "");
}

function useColumns(
  breakdown: ChangeBreakdown,
  rows: readonly ChangeLine[],
): readonly TableColumn<ChangeLine>[] {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).reasons;
  const name = useLineName();
  const isCoded = breakdown.by === "function" || breakdown.by === "economic";
  return useMemo(
    () => [
      ...(isCoded ? [codeColumn(common.code)] : []),
      {
        id: "item",
        label: words.item,
        head: <UnitHead label={words.item} />,
        kind: "name",
        cell: (line) => (
          <CodedName code={line.code ?? ""} name={line.name === "" ? name(line) : line.name} level={2} />
        ),
        text: name,
      },
      {
        id: "delta",
        label: words.delta,
        align: "end",
        kind: "amount",
        phone: "amount",
        cell: (line) => (
          <Amount
            figure={line.delta}
            caption={captionOf(breakdown.department, name(line), words.delta)}
            as="change"
          />
        ),
      },
      ...(rows.some((line) => explainedAbove(breakdown, line) !== null)
        ? [
            {
              id: "above",
              label: words.reasonAbove,
              kind: "text" as const,
              phone: "below" as const,
              cell: (line: ChangeLine) => {
                const above = explainedAbove(breakdown, line);
                if (above === null) return null;
                const kinds = above.reasonKinds.map((kind) => terms[kind]).join(common.listSeparator);
                return `${above.code ?? ""} ${kinds}`;
              },
            },
          ]
        : []),
    ],
    [words, common, terms, name, breakdown, rows, isCoded],
  );
}

function codeColumn(label: string): TableColumn<ChangeLine> {
  return { id: "code", label, kind: "code", cell: ({ code }) => code ?? "", text: ({ code }) => code ?? "" };
}
