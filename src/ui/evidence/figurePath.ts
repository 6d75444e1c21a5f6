import type { Disclosure } from "../../core/budget/disclosure.ts";
import { cellAt, statementOf } from "../../core/budget/evidence.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { isComputed } from "./figureEvidence.ts";

/**
 * From the whole to the part: 部门 › 类 › 款 › 项, by the lines of the printed table or the path the
 * sentence names. The caption where the place names none, else the department alone.
 */
export function figurePath(disclosure: Disclosure, figure: Figure, caption: string): readonly string[] {
  const department = disclosure.department.name;
  const names = isComputed(figure) ? [] : namesOf(disclosure, figure);
  if (names.length > 0) return [department, ...names];
  const said = caption
    .split("›")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== department);
  return [department, ...said];
}

function namesOf(disclosure: Disclosure, { sources }: Figure): readonly string[] {
  const [source] = sources;
  if (source === undefined || source.disclosure !== disclosure.id) return [];
  if (source.kind === "statement") {
    const statement = statementOf(disclosure, source.statement);
    const path = statement?.path?.split("›").map((part) => part.trim()) ?? [];
    return [...path, statement?.item ?? ""].filter((part) => part !== "");
  }
  const cited = cellAt(disclosure, source);
  const code = cited?.line?.code ?? null;
  if (cited === null || cited.line === null || code === null) return [];
  const above = cited.table.lines.filter(
    (line) => line.code !== null && line.code !== code && code.startsWith(line.code),
  );
  const byCode = new Map(above.map((line) => [line.code, line.name]));
  const names = [...byCode].sort(([a], [b]) => (a?.length ?? 0) - (b?.length ?? 0)).map(([, name]) => name);
  return [...names, cited.line.name].map((name) => name.replace(/\s+/gu, ""));
}
