import { useCallback } from "react";

const JOINT = " › ";

/** Names a figure for its evidence, from the whole to the part: 平乡县人民政府办公室 › “三公”经费 › 公务接待费. */
export function useCaption(department: string): (...parts: readonly string[]) => string {
  return useCallback((...parts) => [department, ...parts].join(JOINT), [department]);
}
