import type { TableKind } from "../../core/budget/vocabulary.ts";
import { readMoneyUnit } from "../../core/money/unit.ts";
import { administrativeOperating } from "./administrativeOperating.ts";
import { appropriation } from "./appropriation.ts";
import { appropriationEconomic } from "./appropriationEconomic.ts";
import { appropriationFunction } from "./appropriationFunction.ts";
import { assets } from "./assets.ts";
import { basicEconomic } from "./basicEconomic.ts";
import type { Candidate } from "./candidate.ts";
import { isOfGovernment } from "./codedTable.ts";
import { readHead, type Head } from "./columns.ts";
import { expenditure } from "./expenditure.ts";
import { generalBudget } from "./generalBudget.ts";
import { governmentFund } from "./governmentFund.ts";
import { institutions } from "./institutions.ts";
import { withoutSharedAmounts } from "./mergedAmounts.ts";
import { procurement } from "./procurement.ts";
import { project } from "./project.ts";
import { unitOfForm } from "./projectForm.ts";
import type { Recogniser, TableReading } from "./recogniser.ts";
import { revenue } from "./revenue.ts";
import { stateCapital } from "./stateCapital.ts";
import { summary } from "./summary.ts";
import { threePublic } from "./threePublic.ts";

/** Tried in this order: the first that knows the table has it. */
const RECOGNISERS: readonly Recogniser[] = [
  project,
  institutions,
  procurement,
  assets,
  threePublic,
  administrativeOperating,
  appropriationEconomic,
  basicEconomic,
  governmentFund,
  stateCapital,
  appropriation,
  appropriationFunction,
  generalBudget,
  summary,
  revenue,
  expenditure,
];

/** A candidate with its kind and what its rows say. */
export interface RecognisedTable {
  readonly kind: TableKind;
  /** With the unit its heads give where its caption gives none. */
  readonly candidate: Candidate;
  readonly head: Head;
  readonly reading: TableReading;
}

/** Finds out what a table is about. One that no kind knows is kept as `other` with its grid. */
export function recognise(printed: Candidate): RecognisedTable {
  const head = readHead(printed);
  const candidate = withUnit(printed, head);
  const recogniser = isOfGovernment(candidate, head)
    ? undefined
    : RECOGNISERS.find((each) => each.recognises(candidate, head));
  if (recogniser === undefined) {
    const columns = head.columns.map((column) => ({
      ...column,
      role: "text" as const,
      fund: null,
      basis: null,
      year: null,
    }));
    return { kind: "other", candidate, head, reading: { columns, lines: [], unreadable: [] } };
  }
  const reading = recogniser.read(candidate, head);
  const isList = recogniser.kind === "procurement" || recogniser.kind === "project";
  return {
    kind: recogniser.kind,
    candidate,
    head,
    reading: isList ? reading : withoutSharedAmounts(reading, candidate.grid),
  };
}

/** The unit of the caption or of the heads; null where two of them name different ones: neither is taken. */

function withUnit(candidate: Candidate, head: Head): Candidate {
  const { unit: printed, isUnitContradicted } = candidate.caption;
  if (isUnitContradicted === true) return candidate;
  const named = new Set(
    head.columns.flatMap(({ heads }) => heads.map(readMoneyUnit)).filter((unit) => unit !== null),
  );
  if (printed !== null) named.add(printed);
  const [only] = named;
  const unit = named.size > 1 ? null : (only ?? unitOfForm(candidate.grid));
  return { ...candidate, caption: { ...candidate.caption, unit } };
}
