import { err, ok, type Result } from "../result.ts";
import type { Figure } from "./figure.ts";
import { STATEMENT_PARTS, type CellRef, type SourceRef, type StatementRef } from "./source.ts";

/**
 * What an address says of a figure: the one place that prints it, or the signs and places of the
 * formula it is derived by. The amounts are not in an address: they are read from the disclosures.
 */
export type FigureKey =
  | { readonly kind: "source"; readonly source: SourceRef }
  | {
      readonly kind: "formula";
      readonly terms: readonly KeyTerm[];
      /** The count their sum is divided by; null where it is not. */
      readonly divisor: SourceRef | null;
    };

export interface KeyTerm {
  readonly sign: 1 | -1;
  readonly sources: readonly SourceRef[];
}

/** A text that is no key of a figure, with the part that cannot be read. */
export interface NotAFigureKey {
  readonly kind: "not-a-figure-key";
  readonly text: string;
}

/**
 * The figure's name in an address: `130532-434-2023-budget~t3~7~4` for a cell,
 * `…~s5.delta` for a statement; a derived figure is its terms joined by `,` with `-` before those
 * taken away, the factors of a term joined by `*`, and `/` before the count their sum is divided by. A place that begins with `~` is in the
 * disclosure of the first. Null where nothing prints the figure.
 */
export function figureKey(figure: Figure): string | null {
  const source = figure.sources[0];
  if (figure.formula !== null) {
    const terms = figure.formula.map(({ sign, factors }) => ({
      sign,
      sources: factors.map((factor) => factor.source),
    }));
    const divisor = figure.divisor?.source ?? null;
    return terms.length === 0 ? null : formatFigureKey({ kind: "formula", terms, divisor });
  }
  return source === undefined ? null : formatFigureKey({ kind: "source", source });
}

/** The name of a ratio in an address: the keys of its part and its whole joined by `:`; null where either has none. */
export function ratioKey(part: Figure, whole: Figure): string | null {
  const keys = [figureKey(part), figureKey(whole)];
  return keys.includes(null) ? null : keys.join(":");
}

/** The figures a key names: one, or the part and the whole of a ratio. */
export function keysOf(text: string): readonly [figure: string] | readonly [part: string, whole: string] {
  const at = text.indexOf(":");
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The text of a key; `parseFigureKey` reads it back. */
export function formatFigureKey(key: FigureKey): string {
  if (key.kind === "source") return formatSource(key.source, null);
  const home = key.terms[0]?.sources[0]?.disclosure ?? null;
  const terms = key.terms.map(({ sign, sources }, at) => {
    const factors = sources.map((source, i) => formatSource(source, at + i === 0 ? null : home));
    return (sign === 1 ? "" : "-") + factors.join("*");
  });
  if (key.divisor !== null) return `${terms.join(",")}/${formatSource(key.divisor, home)}`;
  // A formula of one place begins with a comma, to differ from the place itself.
  return (isPlace(key.terms) ? "," : "") + terms.join(",");
}

/** Reads the text of a key; an error names the part that is no place of a disclosure. */
export function parseFigureKey(text: string): Result<FigureKey, NotAFigureKey> {
  const terms: KeyTerm[] = [];
  let home: string | null = null;
  const [sum = "", count, ...rest] = text.split("/");
  for (const part of (sum.startsWith(",") ? sum.slice(1) : sum).split(",")) {
    const sources: SourceRef[] = [];
    for (const factor of part.replace(/^-/u, "").split("*")) {
      const source = parseSource(factor, home);
      if (source === null) return err({ kind: "not-a-figure-key", text: factor });
      home ??= source.disclosure;
      sources.push(source);
    }
    terms.push({ sign: part.startsWith("-") ? -1 : 1, sources });
  }
  if (count !== undefined) {
    const divisor = rest.length > 0 ? null : parseSource(count, home);
    if (divisor === null) return err({ kind: "not-a-figure-key", text: [count, ...rest].join("/") });
    return ok({ kind: "formula", terms, divisor });
  }
  const only = terms[0]?.sources[0];
  if (only !== undefined && isPlace(terms) && !text.startsWith(","))
    return ok({ kind: "source", source: only });
  return ok({ kind: "formula", terms, divisor: null });
}

function isPlace(terms: readonly KeyTerm[]): boolean {
  return terms.length === 1 && terms[0]?.sign === 1 && terms[0].sources.length === 1;
}

function formatSource(source: SourceRef, home: string | null): string {
  const disclosure = source.disclosure === home ? "" : source.disclosure;
  return source.kind === "cell"
    ? `${disclosure}~${source.table}~${source.row}~${source.column}`
    : `${disclosure}~${source.statement}.${source.part}`;
}

const INDEX = /^(?:0|[1-9][0-9]{0,8})$/u;
const ID = /^[^~,*/.\s-][^~,*/.\s]*$/u;
const STATEMENT = /^([^~,*/.\s]+)\.([a-z]+)$/u;

function parseSource(text: string, home: string | null): SourceRef | null {
  const [named = "", id = "", row, column, ...more] = text.split("~");
  const disclosure = named === "" ? home : named;
  if (disclosure === null || !ID.test(disclosure) || more.length > 0) return null;
  return row === undefined ? statementAt(disclosure, id) : cellIn(disclosure, id, row, column ?? "");
}

function cellIn(disclosure: string, table: string, row: string, column: string): CellRef | null {
  if (!ID.test(table) || !INDEX.test(row) || !INDEX.test(column)) return null;
  return { kind: "cell", disclosure, table, row: Number(row), column: Number(column) };
}

function statementAt(disclosure: string, text: string): StatementRef | null {
  const [, statement, named] = STATEMENT.exec(text) ?? [];
  const part = STATEMENT_PARTS.find((each) => each === named);
  if (statement === undefined || part === undefined) return null;
  return { kind: "statement", disclosure, statement, part };
}
