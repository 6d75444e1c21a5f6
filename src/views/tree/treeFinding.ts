import type { Change, ChangeRow } from "../../core/analysis/change.ts";
import { largestChild, mainMove } from "../../core/analysis/findings.ts";
import type { SpendingTree } from "../../core/analysis/spendingTree.ts";
import { findNode } from "../../core/analysis/spendingTreeOf.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { sizeOf } from "../../core/budget/figureOf.ts";
import { absFen, ZERO } from "../../core/money/fen.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { directionOf, type Direction } from "../../i18n/changeMessages.ts";
import type { Language } from "../../i18n/language.ts";
import type { TreeFinding } from "../../i18n/treeSentence.ts";
import type { TreeNames } from "./treeNames.ts";
import type { OneReading } from "./treeReading.ts";

interface Found {
  readonly finding: TreeFinding;
  /** Changes by their size: the verb says the direction. */
  readonly figures: Readonly<Partial<Record<"total" | "delta" | "main", Figure>>>;
  /** What the comparison rests on. */
  readonly base: ChangeRow["base"];
}

/** The main finding of a tree, by rule: its largest class, its move, and what explains most of the move. */
export function findingOf(
  { disclosure, change }: OneReading,
  tree: SpendingTree,
  names: TreeNames,
  language: Language,
): Found {
  const total = tree.root?.figures.total;
  const largest = largestChild(tree);
  const share = shareText(largest?.figures.total?.amount ?? null, total?.amount ?? null, language);
  const whole = change.rows.find(({ measure, code }) => measure === "total" && code === null);
  const direction = directionOf(whole?.delta.amount ?? null);
  const main = direction === null ? null : explaining(tree, change, direction);
  const mainDirection = directionOf(main?.delta.amount ?? null);
  return {
    finding: {
      department: disclosure.department.name,
      year: disclosure.year,
      phase: disclosure.phase,
      largest: largest === null || share === null ? null : { name: names.inSentence(largest), share },
      change: direction === null ? null : { year: change.baseYear, direction },
      main:
        main === null || mainDirection === null
          ? null
          : { name: nameOf(main, tree, names, language), direction: mainDirection },
    },
    figures: {
      ...(total === undefined ? {} : { total }),
      ...(whole === undefined ? {} : { delta: sizeOf(whole.delta) }),
      ...(main === null ? {} : { main: sizeOf(main.delta) }),
    },
    base: whole?.base ?? "unknown",
  };
}

/** The section that moved furthest in the direction of the whole; failing that, basic or project. */
function explaining(tree: SpendingTree, change: Change, direction: Direction): ChangeRow | null {
  const sections = change.rows.filter(
    (row) =>
      row.code?.length === 5 &&
      directionOf(row.delta.amount) === direction &&
      findNode(tree, row.code) !== null,
  );
  const size = (row: ChangeRow): number => absFen(row.delta.amount ?? ZERO);
  return [...sections].sort((a, b) => size(b) - size(a))[0] ?? mainMove(change);
}

function nameOf(row: ChangeRow, tree: SpendingTree, names: TreeNames, language: Language): string {
  const node = row.code === null ? null : findNode(tree, row.code);
  if (node !== null) return names.inSentence(node);
  const name = budgetTerms[language].measures[row.measure];
  return language === "en" ? name.toLowerCase() : name;
}
