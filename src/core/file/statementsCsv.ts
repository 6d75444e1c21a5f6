import type { Disclosure } from "../budget/disclosure.ts";
import type { Place } from "../budget/source.ts";
import type { Statement } from "../budget/statement.ts";
import type { Fen } from "../money/fen.ts";
import { csv, textCell } from "./csv.ts";

const HEAD = [
  "disclosure_id",
  "region_code",
  "department",
  "scope",
  "fiscal_year",
  "phase",
  "measure",
  "code",
  "path",
  "fund",
  "basis",
  "amount_fen",
  "direction",
  "delta_fen",
  "percent",
  "base_year",
  "base_kind",
  "completion_percent",
  "reason_kinds",
  "printed",
  "document",
  "place",
  "statement_id",
  "year",
  "item",
  "count",
  "count_unit",
  "times",
  "share_percent",
  "share_of",
] as const;

/**
 * `statements.csv`: one row per figure the narrative states. `fiscal_year` is the disclosure's as
 * in the other files, `year` the statement's own; `delta_fen` is without sign, its direction beside
 * it; `reason_kinds` are joined by ";". Sentences themselves are not exported.
 */
export function statementsCsv(disclosures: readonly Disclosure[]): string {
  return csv(
    HEAD,
    disclosures.flatMap((disclosure) => disclosure.statements.map((said) => rowOf(disclosure, said))),
  );
}

function rowOf(disclosure: Disclosure, said: Statement): readonly string[] {
  const { change } = said;
  const row: Readonly<Record<(typeof HEAD)[number], string>> = {
    disclosure_id: disclosure.id,
    region_code: disclosure.region.code,
    department: textCell(disclosure.department.name),
    scope: disclosure.scope,
    fiscal_year: String(disclosure.year),
    phase: disclosure.phase,
    measure: said.measure,
    code: textCell(said.code ?? ""),
    path: textCell(said.path ?? ""),
    fund: said.fund ?? "",
    basis: said.basis,
    amount_fen: fenText(said.amount),
    direction: change?.direction ?? "",
    delta_fen: fenText(change?.delta ?? null),
    percent: textCell(change?.percent ?? ""),
    base_year: change === null || change.base.year === null ? "" : String(change.base.year),
    base_kind: change?.base.kind ?? "",
    completion_percent: textCell(said.completion?.percent ?? ""),
    reason_kinds: said.reasonKinds.join(";"),
    printed: textCell(said.printed),
    document: textCell(said.document),
    place: textCell(placeText(said.place)),
    statement_id: said.id,
    year: String(said.year),
    item: textCell(said.item ?? ""),
    count: textCell(said.count?.value ?? ""),
    count_unit: textCell(said.count?.unit ?? ""),
    times: textCell(change?.times ?? ""),
    share_percent: textCell(said.share?.percent ?? ""),
    share_of: said.share?.of ?? "",
  };
  return HEAD.map((name) => row[name]);
}

function fenText(amount: Fen | null): string {
  return amount === null ? "" : String(amount);
}

/** `page=3-4;sheet=…;paragraph=41;heading=…`, as far as the format has them. */
function placeText(place: Place): string {
  const parts = [
    place.pages === null ? "" : `page=${place.pages.join("-")}`,
    place.sheet === null ? "" : `sheet=${place.sheet}`,
    place.paragraph === null ? "" : `paragraph=${place.paragraph}`,
    place.heading === null ? "" : `heading=${place.heading}`,
  ];
  return parts.filter((part) => part !== "").join(";");
}
