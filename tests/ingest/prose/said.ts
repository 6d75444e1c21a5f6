import type { Statement } from "../../../src/core/budget/statement.ts";
import type { Paragraph } from "../../../src/ingest/readers/block.ts";
import { readStatements } from "../../../src/ingest/prose/readStatements.ts";
import type { ProseContext } from "../../../src/ingest/prose/reading.ts";

/** Paragraphs as a reader hands them over, numbered from 1, without headings of their own. */
export function paragraphs(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text, at) => ({
    kind: "paragraph",
    text,
    place: { pages: null, sheet: null, paragraph: at + 1, heading: null },
  }));
}

/** The statements of a budget of 2024, one paragraph per text. */
export function read(texts: readonly string[], over: Partial<ProseContext> = {}): readonly Statement[] {
  const context: ProseContext = { year: 2024, phase: "budget", document: "d1", keepProse: true };
  return readStatements(paragraphs(texts), { ...context, ...over }).statements;
}

/** Each statement of a text in one line: "reception 6万元 | decrease 2万元 2023 unstated". */
export function said(text: string | readonly string[], over: Partial<ProseContext> = {}): readonly string[] {
  return read(typeof text === "string" ? [text] : text, over).map(brief);
}

/** A statement in one line: subject, year and basis where they are not the budget of 2024, figure | change. */
export function brief(one: Statement): string {
  const { change, completion } = one;
  const subject = [
    one.measure,
    one.fund === null ? "" : `/${one.fund}`,
    one.item === null ? "" : `[${one.item}]`,
    one.path === null ? "" : `{${one.path}}`,
  ].join("");
  const moved =
    change === null
      ? ""
      : [
          "|",
          change.direction ?? "either",
          change.printed,
          change.percent === null ? "" : `(${change.percent}%)`,
          change.times === null ? "" : `(${change.times}×)`,
          String(change.base.year),
          change.base.kind,
          change.base.amount === null ? "" : `from ${change.base.amount}`,
        ].join(" ");
  const parts = [
    subject,
    one.year === 2024 ? "" : String(one.year),
    one.basis === "budget" ? "" : one.basis,
    one.printed,
    moved,
    completion === null ? "" : `| ${completion.percent}% of ${completion.of}`,
    one.share === undefined ? "" : `| ${one.share.percent}% of ${one.share.of ?? "?"}`,
    one.pooled === null ? "" : `| pooled by ${one.pooled.by ?? "?"}`,
  ];
  return parts.join(" ").replace(/\s+/gu, " ").trim();
}
