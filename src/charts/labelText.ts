import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import type { Fen } from "../core/money/fen.ts";
import type { LabelText } from "./cellLabel.ts";
import type { TreemapWords } from "./treemapBoxes.ts";

/** What a node's cell may say; a class's name may lose its suffix 支出 where that saves a line. */
export function labelText(node: FunctionNode, amount: Fen, words: TreemapWords): LabelText {
  const name = words.name(node);
  const shortName = node.level === 1 && name.length > 4 && name.endsWith("支出") ? name.slice(0, -2) : null;
  return { name, shortName, amount: words.amount(amount), share: words.share(amount) };
}
