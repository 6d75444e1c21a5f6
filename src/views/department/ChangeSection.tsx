import type { Change, ChangeRow } from "../../core/analysis/change.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { TwinTable } from "../frame/TwinTable.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { ChangeChart } from "./ChangeChart.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { ChangeFormula } from "./ChangeFormula.tsx";

/** What moved since the year before: the steps from one total to the other, and the same as a table. */
export function ChangeSection({ analysis }: PartProps) {
  const words = useMessages(departmentMessages).change;
  const { change, disclosure } = analysis;
  const { embedded } = useReader();
  const rows = wholes(change);
  const total = rows.find(({ measure }) => measure === "total");
  if (total === undefined || total.delta.amount === null) {
    return (
      <Section id="change" title={words.title(change.baseYear, disclosure.year)} note={words.unknown}>
        <p className={styles["note"]}>{words.unknownNote}</p>
      </Section>
    );
  }
  return (
    <div className={embedded ? undefined : styles["pair"]} data-columns="half">
      <Section
        id="change"
        title={words.title(change.baseYear, disclosure.year)}
        note={baseNote(total, change.baseYear, words)}
      >
        <ChangeChart analysis={analysis} total={total} />
      </Section>
      <TwinTable>
        <Section title={words.twin} note={words.twinNote}>
          <ChangeTable rows={rows} change={change} disclosure={disclosure} />
          {change.addsUp === null ? null : (
            <p className={styles["note"]}>
              <OutcomeSign outcome={change.addsUp ? "agrees" : "differs"} />{" "}
              <ChangeFormula rows={rows} department={disclosure.department.name} />
              {change.addsUp ? words.addsUp : words.doesNotAddUp} <ReasonLine rows={rows} />
            </p>
          )}
        </Section>
      </TwinTable>
    </div>
  );
}

/** The rows of the whole, in the order a reader adds them: total, basic and what it is made of, project. */
function wholes(change: Change): readonly ChangeRow[] {
  return ORDER.map((measure) =>
    change.rows.find((row) => row.measure === measure && row.code === null),
  ).filter((row) => row !== undefined);
}

const ORDER = ["total", "basic", "personnel", "public-operating", "project"] as const;

interface BaseWords {
  readonly derivedNote: (from: number) => string;
  readonly loadedNote: (from: number) => string;
  readonly statedNote: (from: number) => string;
}

function baseNote({ base }: ChangeRow, from: number, words: BaseWords): string {
  if (base === "computed") return words.loadedNote(from);
  return base === "stated" ? words.statedNote(from) : words.derivedNote(from);
}

/** 基本支出原因归类：工资政策调整；项目支出原因归类：职能划转。 */
function ReasonLine({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const words = useMessages(departmentMessages);
  const terms = useMessages(budgetTerms);
  const explained = rows.filter(({ reasonKinds }) => reasonKinds.length > 0);
  if (explained.length === 0) return null;
  const list = explained.map(({ measure, reasonKinds }) =>
    words.change.attributed(terms.measures[measure], reasonKinds),
  );
  return <>{`${words.change.reasons}${list.join(words.semicolon)}${words.stop}`}</>;
}
