import { KINDS, type Compared, type Kind } from "./comparison.ts";

/** Typed figures of one kind: how many there are, how many ingest states at all, and exactly. */
export interface Score {
  readonly typed: number;
  readonly equal: number;
  readonly different: number;
  readonly missing: number;
  readonly unexpected: number;
}

export function scoreOf(compared: readonly Compared[], kind: Kind): Score {
  const of = (outcome: Compared["outcome"]) =>
    compared.filter((each) => each.kind === kind && each.outcome === outcome).length;
  const [equal, different, missing] = [of("equal"), of("different"), of("missing")];
  return { typed: equal + different + missing, equal, different, missing, unexpected: of("unexpected") };
}

/** One line a document and kind: recall (equal or different of all typed), exact, and what is wrong. */
export function printTable(documents: ReadonlyMap<string, readonly Compared[]>): string {
  const lines = [["document", "kind", "typed", "recall", "exact", "differ", "miss", "extra"]];
  for (const [id, compared] of documents) {
    for (const kind of KINDS) {
      const score = scoreOf(compared, kind);
      if (score.typed + score.unexpected === 0) continue;
      lines.push([
        id,
        kind,
        String(score.typed),
        percent(score.equal + score.different, score.typed),
        percent(score.equal, score.typed),
        String(score.different),
        String(score.missing),
        String(score.unexpected),
      ]);
    }
  }
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line.map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))),
    )
    .map((line) => line.join("  "))
    .join("\n");
}

/** What is not equal, one a line. */
export function printDifferences(id: string, compared: readonly Compared[]): string {
  return compared
    .filter(({ outcome }) => outcome !== "equal")
    .map(
      ({ kind, what, typed, found, outcome }) =>
        `${id}: ${kind}: ${what}: typed ${typed}, found ${found ?? "nothing"} (${outcome})`,
    )
    .join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${String(Math.floor((part * 1000) / whole) / 10)}%`;
}
