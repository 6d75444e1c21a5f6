import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import shared from "./evidence.module.css";
import { OutcomeSign } from "../OutcomeSign.tsx";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { CheckSides } from "./CheckSides.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import styles from "./EvidenceChecks.module.css";

interface EvidenceChecksProps {
  readonly checks: readonly CheckResult[];
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** The checks a figure takes part in, each as a sentence of figures with residual and allowance. */
export function EvidenceChecks({ checks, disclosures, onOpen }: EvidenceChecksProps) {
  const words = useMessages(evidenceMessages);
  const { counts, rules } = useMessages(checkMessages);
  if (checks.length === 0) {
    return (
      <EvidenceSection title={words.checks}>
        <p className={shared["note"]}>{words.noChecks}</p>
      </EvidenceSection>
    );
  }
  return (
    <EvidenceSection title={words.checks} aside={counts(countOutcomes(checks))}>
      <table className={styles["checks"]}>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.sides}</th>
            <th scope="col" className={styles["end"]}>
              {words.difference}
            </th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id}>
              <th scope="row">
                {rules[check.rule]}
                <Subject check={check} />
              </th>
              <td>
                <CheckSides
                  check={check}
                  unit={unitOf(check, disclosures)}
                  disclosures={disclosures}
                  onOpen={onOpen}
                />
              </td>
              <td className={styles["end"]}>
                <Residual check={check} unit={unitOf(check, disclosures)} />
              </td>
              <td>
                <OutcomeSign outcome={check.outcome} words />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </EvidenceSection>
  );
}

function Subject({ check }: { readonly check: CheckResult }) {
  const text = [check.subject.code, check.subject.name].filter(Boolean).join(" ");
  return text === "" ? null : <span className={styles["subject"]}>{text}</span>;
}

function Residual({ check, unit }: { readonly check: CheckResult; readonly unit: MoneyUnit }) {
  const words = useMessages(evidenceMessages);
  const { language } = useReader();
  if (check.residual === null) return null;
  return (
    <>
      {exactAmount(check.residual, { language, unit })}
      {check.outcome === "agrees" && check.allowance === 0 ? null : (
        <span className={styles["allowance"]}>
          {words.allowed(exactAmount(check.allowance, { language, unit }))}
        </span>
      )}
    </>
  );
}

/** The unit the checked table prints in; where a check speaks of prose only, the statement's. */
function unitOf({ parts, whole }: CheckResult, disclosures: readonly Disclosure[]): MoneyUnit {
  for (const { sources } of whole === null ? parts : [whole, ...parts]) {
    const source = sources[0];
    if (source === undefined) continue;
    const disclosure = disclosures.find(({ id }) => id === source.disclosure);
    if (disclosure === undefined) continue;
    const unit =
      source.kind === "cell"
        ? (tableOf(disclosure, source.table)?.unit ?? null)
        : (disclosure.statements.find(({ id }) => id === source.statement)?.unit ?? null);
    if (unit !== null) return unit;
  }
  return "yuan";
}
