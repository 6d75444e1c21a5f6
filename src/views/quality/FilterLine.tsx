import { useId } from "react";
import { RULES, type RuleId } from "../../core/checks/checkResult.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { qualityCorpusMessages } from "../../i18n/qualityCorpusMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./FilterLine.module.css";
import { OUTCOMES_SHOWN } from "./grouped.ts";

/** One rule, one outcome: what the results are narrowed to, in the address. */
export function FilterLine({ rules }: { readonly rules: readonly RuleId[] }) {
  const words = useMessages(qualityCorpusMessages).filter;
  const { rules: ruleNames, outcomes } = useMessages(checkMessages);
  const { rule, outcome } = useApp((state) => state.address);
  const adjusted = useApp((state) => state.adjusted);
  const offered = RULES.filter((each) => each === rule || rules.includes(each));
  return (
    <div className={styles["line"]} data-print="never">
      <Choice
        label={words.outcome}
        value={outcome ?? ""}
        options={[
          ["", rule === null ? words.notable : words.anyOutcome],
          ...OUTCOMES_SHOWN.map((each) => [each, outcomes[each]] as const),
        ]}
        onChange={(value) => {
          adjusted({ outcome: OUTCOMES_SHOWN.find((each) => each === value) ?? null, sort: null });
        }}
      />
      <Choice
        label={words.rule}
        value={rule ?? ""}
        options={[["", words.anyRule], ...offered.map((each) => [each, ruleNames[each]] as const)]}
        onChange={(value) => {
          adjusted({ rule: RULES.find((each) => each === value) ?? null, sort: null });
        }}
      />
      {rule === null && outcome === null ? null : (
        <LinkButton
          onClick={() => {
            adjusted({ rule: null, outcome: null, sort: null });
          }}
        >
          {words.clear}
        </LinkButton>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <span className={styles["choice"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <select
        id={id}
        className={styles["select"]}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
