import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import type { TreeNames } from "./treeNames.ts";
import type { TreeReading } from "./treeReading.ts";
import type { TreeState } from "./useTreeState.ts";

/** What every part of the page is given. */
export interface TreeParts {
  readonly reading: TreeReading;
  /** The whole: the 合计 line. */
  readonly whole: FunctionNode;
  readonly names: TreeNames;
  readonly state: TreeState;
}
