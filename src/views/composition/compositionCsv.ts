import { compositionOf } from "../../core/analysis/compositionOf.ts";
import { shareOf } from "../../core/analysis/shareOf.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";

const HEAD = [
  "disclosure_id",
  "department",
  "fiscal_year",
  "phase",
  "part",
  "code",
  "name",
  "measure",
  "amount_yuan",
  "state",
  "share_percent",
  "share_of",
] as const;

/** The view's figures in yuan, exact: every department's kinds, and the parts of those that are loaded. */
export function compositionCsv(entries: readonly CatalogEntry[], loaded: readonly Disclosure[]): string {
  const rows = entries.flatMap((entry) => {
    const disclosure = loaded.find(({ id }) => id === entry.id);
    const start = [entry.id, textCell(entry.department), String(entry.year), entry.phase];
    const kinds = disclosure === undefined ? kindsOf(entry) : partsOf(disclosure);
    return kinds.map((row) => [...start, ...row]);
  });
  return csv(HEAD, rows);
}

function kindsOf({ total, basic, project }: CatalogEntry): readonly (readonly string[])[] {
  return [
    cells("kind", "", "", "total", total, null),
    cells("kind", "", "", "basic", basic, [total, "total"]),
    cells("kind", "", "", "project", project, [total, "total"]),
  ];
}

function partsOf(disclosure: Disclosure): readonly (readonly string[])[] {
  const composition = compositionOf(disclosure);
  const { total, parts, byFunction, personnel, publicOperating, economic, projects } = composition;
  const basic = parts.find(({ measure }) => measure === "basic")?.figure ?? personnel;
  return [
    cells("kind", "", "", "total", total, null),
    ...parts.map(({ measure, figure }) => cells("kind", "", "", measure, figure, [total, "total"])),
    ...byFunction.flatMap((node) =>
      (["total", "basic", "project"] as const).map((measure) =>
        cells("function", node.code, node.name, measure, node[measure], [total, "total"]),
      ),
    ),
    cells("basic", "", "", "personnel", personnel, [basic, "basic"]),
    cells("basic", "", "", "public-operating", publicOperating, [basic, "basic"]),
    ...economic
      .flatMap((each) => [each, ...each.children])
      .map((node) => cells("economic", node.code, node.name, "basic", node.total, [basic, "basic"])),
    ...projects.projects.flatMap(({ project, budget, ceiling }) => [
      cells("project", project.code ?? "", project.name, "project-budget", budget, null),
      cells("project", project.code ?? "", project.name, "cost-ceiling", ceiling, null),
    ]),
  ];
}

function cells(
  part: string,
  code: string,
  name: string,
  measure: string,
  figure: Figure,
  whole: readonly [figure: Figure, name: string] | null,
): readonly string[] {
  const share = whole === null ? null : shareOf(figure, whole[0]);
  return [
    part,
    code,
    textCell(name),
    measure,
    figure.amount === null ? "" : formatPlain(figure.amount),
    figure.state,
    share ?? "",
    share === null ? "" : (whole?.[1] ?? ""),
  ];
}
