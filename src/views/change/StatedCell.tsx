import type { ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Change.module.css";

interface Props {
  readonly line: ChangeLine;
  readonly checks: readonly CheckResult[];
  readonly caption: string;
}

/** The change as the text words it, its own base where that is not the computed one, and the check between them. */
export function StatedCell({ line: { stated, base, prior, delta }, checks, caption }: Props) {
  const words = useMessages(changeViewMessages);
  if (stated === null) return null;
  const check = checks.find(({ id }) => id === `stated-prior-equals-loaded:${stated.statement}`);
  const agrees = check?.outcome === "agrees" || check?.outcome === "within-rounding";
  // The base agrees and the change does not: the text gives this year another amount than the table.
  const isOtherNow =
    agrees &&
    stated.delta?.amount != null &&
    delta.amount !== null &&
    isApart(stated.delta.amount, delta.amount);
  const isOwnBase =
    !agrees && base === "computed" && stated.prior !== null && stated.prior.amount !== prior.amount;
  return (
    <span className={styles["stack"]}>
      <span>
        {check === undefined ? null : <OutcomeSign outcome={check.outcome} />}{" "}
        {stated.delta === null ? null : <Amount figure={stated.delta} caption={caption} as="change" />}
        {stated.percent === null ? null : (
          <span className={styles["rate"]}>{words.statedRate(stated.percent, stated.direction)}</span>
        )}
      </span>
      {isOtherNow ? <span className={styles["word"]}>{words.otherNow}</span> : null}
      {isOwnBase ? (
        <span className={styles["word"]}>
          {words.statedBase}
          {stated.base === "unstated" ? null : ` ${words.baseKinds[stated.base]}`}{" "}
          <Amount figure={stated.prior} caption={caption} />
        </span>
      ) : null}
    </span>
  );
}

/** Further apart than the rounding of an amount in 万元 with two places. */
function isApart(one: number, other: number): boolean {
  return Math.abs(one - other) > 10_000;
}
