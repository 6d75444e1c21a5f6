import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Outcome } from "../../core/budget/vocabulary.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { isNilBesideBlank } from "../../core/checks/nilBesideBlank.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Finding } from "./Finding.tsx";
import { BY_RULE, byRuleAndKind, OUTCOMES_SHOWN, resultsOf } from "./grouped.ts";
import styles from "./Quality.module.css";
import { RuleFold } from "./RuleFold.tsx";

interface Props {
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckResult[];
  /** Narrowed to one rule or outcome: then it is not said that none differ. */
  readonly filtered: boolean;
}

/** The results by outcome: what to look at first, what agrees last and folded. */
export function OutcomeGroups({ disclosure, checks, filtered }: Props) {
  return OUTCOMES_SHOWN.map((outcome) => (
    <Group
      key={outcome}
      outcome={outcome}
      disclosure={disclosure}
      results={resultsOf(checks, outcome)}
      saysNone={outcome === "differs" && !filtered}
    />
  ));
}

interface GroupProps {
  readonly outcome: Outcome;
  readonly disclosure: Disclosure;
  readonly results: readonly CheckResult[];
  /** Says so where there is none. */
  readonly saysNone: boolean;
}

function Group({ outcome, disclosure, results, saysNone }: GroupProps) {
  const words = useMessages(qualityMessages);
  const { outcomes, outcomeNotes } = useMessages(checkMessages);
  const nils = results.filter(isNilBesideBlank).length;
  const note = outcome === "agrees" ? words.equal : outcomeNotes[outcome];
  if (results.length === 0 && !saysNone) return null;
  return (
    <div className={styles["group"]}>
      <h3 className={styles["groupHead"]}>
        <span className={styles["headSign"]} aria-hidden="true">
          <OutcomeSign outcome={outcome} />
        </span>
        {results.length === 0
          ? words.noneOf(outcomes[outcome])
          : words.group(outcomes[outcome], results.length)}
        <span className={styles["groupNote"]}>
          {results.length === 0 ? null : nils > 0 ? words.equalAndNil(results.length - nils, nils) : note}
        </span>
      </h3>
      {results.length === 0 ? null : (
        <ul className={styles["list"]}>
          {BY_RULE.has(outcome)
            ? byRuleAndKind(results).map((group) => (
                <RuleFold key={group.results[0]?.id} disclosure={disclosure} group={group} />
              ))
            : results.map((result) => <Finding key={result.id} disclosure={disclosure} result={result} />)}
        </ul>
      )}
    </div>
  );
}
