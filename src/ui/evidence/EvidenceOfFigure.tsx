import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { citedPlaces } from "./citedPlaces.ts";
import { EvidenceChecks } from "./EvidenceChecks.tsx";
import { EvidenceCitation } from "./EvidenceCitation.tsx";
import { EvidenceFormula } from "./EvidenceFormula.tsx";
import { EvidenceHead } from "./EvidenceHead.tsx";
import { EvidenceProse } from "./EvidenceProse.tsx";
import { EvidenceTable } from "./EvidenceTable.tsx";
import { checksOfFigure, isComputed } from "./figureEvidence.ts";

interface Props {
  readonly titleId: string;
  /** The disclosure of the dialog first. */
  readonly disclosures: readonly [Disclosure, ...Disclosure[]];
  readonly checks: readonly CheckResult[];
  readonly figure: Figure;
  readonly caption: string;
  readonly permalink: string;
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** One figure: its exact value, the printed table, what it is checked with, the prose that says the same. */
export function EvidenceOfFigure(props: Props) {
  const { titleId, disclosures, figure, caption, permalink, onOpen } = props;
  const [disclosure] = disclosures;
  const { language, unit } = useReader();
  const checks = checksOfFigure(figure, props.checks);
  return (
    <>
      <EvidenceHead titleId={titleId} disclosures={disclosures} figure={figure} caption={caption} />
      {isComputed(figure) ? (
        <EvidenceFormula figure={figure} disclosures={disclosures} onOpen={onOpen} />
      ) : null}
      <EvidenceTable
        key={permalink}
        disclosure={disclosure}
        figure={figure}
        checks={checks}
        onOpen={onOpen}
      />
      {isComputed(figure) ? null : (
        <EvidenceChecks checks={checks} disclosures={disclosures} onOpen={onOpen} />
      )}
      <EvidenceProse disclosure={disclosure} figure={figure} checks={checks} />
      <EvidenceCitation
        disclosures={disclosures}
        figure={figure}
        locator={citedPlaces(figure, disclosures, caption, { language, unit })}
        permalink={permalink}
      />
    </>
  );
}
