import { useCallback, useState } from "react";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";

interface OpenedRest {
  readonly root: string;
  readonly measure: SpendingMeasure;
  readonly codes: readonly string[];
}

/**
 * The rest of a level that fills the picture as if it were a level of its own. It is closed as soon
 * as the picture shows another level or measures otherwise.
 * @returns the codes of its nodes, null while none is open, and what opens it (null closes it)
 */
export function useOpenedRest(
  root: string,
  measure: SpendingMeasure,
): readonly [codes: readonly string[] | null, open: (codes: readonly string[] | null) => void] {
  const [opened, setOpened] = useState<OpenedRest | null>(null);
  const valid = opened?.root === root && opened.measure === measure ? opened : null;
  const open = useCallback(
    (codes: readonly string[] | null) => setOpened(codes === null ? null : { root, measure, codes }),
    [root, measure],
  );
  return [valid?.codes ?? null, open];
}
