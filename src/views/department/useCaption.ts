import { useCallback } from "react";
import { captionOf } from "../../ui/caption.ts";

/** `captionOf` with the department as the whole; the same function between renders, for columns. */
export function useCaption(department: string): (...parts: readonly string[]) => string {
  return useCallback((...parts) => captionOf(department, ...parts), [department]);
}
