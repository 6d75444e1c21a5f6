import { useMemo } from "react";
import type { SplitPart } from "../../charts/splitLayout.ts";
import { amountInColumn, shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { SplitBar } from "../../ui/chart/SplitBar.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { captionOf } from "../../ui/caption.ts";
import styles from "./Composition.module.css";
import type { Split } from "./splits.ts";

/** One bar of 100 % a department, its parts named under where they start. */
export function KindsChart({ splits }: { readonly splits: readonly Split[] }) {
  return (
    <ul className={styles["bars"]}>
      {splits.map((split) => (
        <li key={split.key}>
          <BarHead split={split} alone={splits.length === 1} />
          <Bar split={split} />
        </li>
      ))}
    </ul>
  );
}

function BarHead({ split: { entry, total }, alone }: { readonly split: Split; readonly alone: boolean }) {
  const terms = useMessages(budgetTerms).measures;
  if (entry === null) return null;
  return (
    <p className={styles["barHead"]}>
      {alone ? (
        <span className={styles["barName"]}>
          <Printed>{entry.department}</Printed>
        </span>
      ) : (
        <AddressLink change={{ dept: [entry.departmentKey], year: [entry.year] }}>
          <Printed>{entry.department}</Printed>
        </AddressLink>
      )}
      <span className={styles["barTotal"]}>
        {terms.total}{" "}
        <Amount figure={total} caption={captionOf(entry.department, terms.total)} variant="sentence" />
      </span>
    </p>
  );
}

function Bar({ split }: { readonly split: Split }) {
  const words = useMessages(compositionMessages).kinds;
  const { listSeparator } = useMessages(commonMessages);
  const parts = useParts(split);
  if (split.basic.amount === null || split.project.amount === null)
    return <p className={styles["note"]}>{words.unknown}</p>;
  const spoken = parts.map(({ label }) => label).join(listSeparator);
  return <SplitBar parts={parts} label={words.bar(split.entry?.department ?? "", spoken)} />;
}

function useParts(split: Split): readonly SplitPart[] {
  const { rest } = useMessages(compositionMessages).kinds;
  const terms = useMessages(budgetTerms).measures;
  const { language, unit } = useReader();
  return useMemo(() => {
    const named = [
      { key: "basic", figure: split.basic, colour: "basic", name: terms.basic },
      { key: "project", figure: split.project, colour: "project", name: terms.project },
      { key: "rest", figure: split.rest, colour: "hairline", name: rest },
    ] as const;
    return named.flatMap(({ key, figure, colour, name }): readonly SplitPart[] => {
      if (figure?.amount == null) return [];
      const share = shareText(figure.amount, split.total.amount, language) ?? "";
      return [
        {
          key,
          amount: figure.amount,
          colour,
          label: `${name} ${amountInColumn(figure.amount, unit)} ${share}`,
        },
      ];
    });
  }, [split, rest, terms, language, unit]);
}
