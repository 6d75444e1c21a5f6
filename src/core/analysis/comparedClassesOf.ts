import type { Disclosure } from "../budget/disclosure.ts";
import { notInFile } from "../budget/figureOf.ts";
import { shareOf } from "./shareOf.ts";
import type { ClassCell, ClassRow, ComparedClass, ComparedClasses } from "./comparison.ts";
import type { FunctionNode } from "./spendingTree.ts";
import { spendingTreeOf } from "./spendingTreeOf.ts";

/**
 * The functional classes of several disclosures, each in percent of its own table's 合计. A class
 * whose code is not that of its name stands in a column of its own.
 */
export function comparedClassesOf(disclosures: readonly Disclosure[]): ComparedClasses {
  const columns = new Map<string, ComparedClass & { readonly year: number }>();
  const rows = disclosures.map((disclosure): ClassRow => {
    const tree = spendingTreeOf(disclosure);
    const total = tree.root?.figures.total ?? null;
    const cells = new Map<string, ClassCell>();
    for (const node of tree.root?.children ?? []) {
      const key = keyOf(node);
      const figure = node.figures.total ?? notInFile();
      cells.set(key, { figure, share: total === null ? null : shareOf(figure, total) });
      const known = columns.get(key);
      if (known === undefined || known.year < disclosure.year)
        columns.set(key, { key, code: node.code, name: node.name, year: disclosure.year });
    }
    return { disclosure: disclosure.id, total, status: tree.status, cells };
  });
  return {
    columns: [...columns.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, code, name }) => ({ key, code, name })),
    rows,
  };
}

function keyOf({ code, name, codeStatus }: FunctionNode): string {
  return codeStatus === "conflict" ? `${code} ${name}` : code;
}
