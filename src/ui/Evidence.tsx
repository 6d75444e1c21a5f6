import { useId, useState } from "react";
import type { Disclosure } from "../core/budget/disclosure.ts";
import type { Figure } from "../core/budget/figure.ts";
import type { CheckResult } from "../core/checks/checkResult.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import { evidenceMessages } from "../i18n/evidenceMessages.ts";
import styles from "./Evidence.module.css";
import { EvidenceOfFigure } from "./evidence/EvidenceOfFigure.tsx";
import { EvidenceRatio } from "./evidence/EvidenceRatio.tsx";
import { figurePath } from "./evidence/figurePath.ts";
import { LinkButton } from "./LinkButton.tsx";
import { useModal } from "./useModal.ts";
import { useMessages, type EvidenceRequest } from "./ReaderContext.tsx";

export interface EvidenceProps {
  /** The disclosure that prints the figure; of a derived figure the one that prints its first term. */
  readonly disclosure: Disclosure;
  /** Disclosures that other terms of a formula come from; those not loaded are named as such. */
  readonly others?: readonly Disclosure[];
  /** All checks of the disclosure; those the figure takes part in are shown. */
  readonly checks: readonly CheckResult[];
  readonly figure: Figure;
  /** What the figure is a share of or a rate against; null for the figure itself. */
  readonly whole?: Figure | null;
  /** What the figure is, from the whole to the part. */
  readonly caption: string;
  /** Address of exactly this figure. */
  readonly permalink: string;
  readonly onClose: () => void;
  /** Another figure was asked for; the dialog keeps the way back. */
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** Where a figure is printed and what it is checked with: a modal dialog over the view. */
export function Evidence(props: EvidenceProps) {
  const { disclosure, others = [], figure, whole = null, caption, permalink, onClose, onOpen } = props;
  const words = useMessages(evidenceMessages);
  const common = useMessages(commonMessages);
  const title = useId();
  const dialog = useModal(onClose);
  const path = figurePath(disclosure, figure, caption);
  const note = common.phaseNote[disclosure.phase];
  const [trail, setTrail] = useState<readonly EvidenceRequest[]>([]);
  const open = (request: EvidenceRequest) => {
    setTrail([...trail, whole === null ? { figure, caption } : { figure, whole, caption }]);
    onOpen(request);
  };
  const previous = trail.at(-1);
  const about = {
    titleId: title,
    disclosures: [disclosure, ...others] as const,
    caption,
    permalink,
    onOpen: open,
  };
  const goBack = (request: EvidenceRequest) => {
    setTrail(trail.slice(0, -1));
    onOpen(request);
  };
  return (
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-label={words.title}
      aria-describedby={title}
      data-print="alone"
    >
      <div className={styles["bar"]}>
        <p className={styles["path"]}>
          {words.title}
          <span className={styles["caption"]}>{path.join(" › ")}</span>
        </p>
        {previous === undefined ? null : (
          <LinkButton onClick={() => goBack(previous)}>{common.actions.back}</LinkButton>
        )}
        <button
          type="button"
          className={styles["close"]}
          data-print="never"
          aria-label={common.actions.close}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M2 2 14 14M14 2 2 14" />
          </svg>
        </button>
      </div>
      {whole === null ? (
        <EvidenceOfFigure {...about} checks={props.checks} figure={figure} />
      ) : (
        <EvidenceRatio {...about} part={figure} whole={whole} />
      )}
      <div className={styles["foot"]}>
        <p>
          {common.yearPhase(disclosure.year, disclosure.phase)}
          {note === null ? null : `${words.clause}${note}`}
        </p>
        <p className={styles["hint"]} data-print="never">
          {words.closeHint}
        </p>
      </div>
    </dialog>
  );
}
