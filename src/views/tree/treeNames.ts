import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import type { EnglishClassNames } from "../../core/classification/referenceNames.ts";
import type { Language } from "../../i18n/language.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";

/** Names of nodes in the reader's language. */
export interface TreeNames {
  /** The document's name; in English the class's name of the glossary. */
  readonly of: (node: FunctionNode) => string;
  /** The document's name where `of` gives another; else null. */
  readonly printed: (node: FunctionNode) => string | null;
  /** As it stands within a sentence: English class names begin small. */
  readonly inSentence: (node: FunctionNode) => string;
}

/**
 * @param classNames null while they are on their way, or where they are not wanted
 * @param measure what is measured: the root is named as its whole
 */
export function treeNames(
  language: Language,
  classNames: EnglishClassNames | null,
  measure: SpendingMeasure = "total",
): TreeNames {
  const english = (node: FunctionNode): string | null =>
    language === "en" && node.level === 1 ? (classNames?.names[node.code]?.name ?? null) : null;
  const of = (node: FunctionNode): string =>
    node.code === "" ? treeMessages[language].whole(measure) : (english(node) ?? node.name);
  return {
    of,
    printed: (node) => (english(node) === null ? null : node.name),
    inSentence: (node) => {
      const name = of(node);
      return language === "en" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    },
  };
}
