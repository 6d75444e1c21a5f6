import type { MouseEvent } from "react";

/** Whether a press on a row means the row: no text was being selected, no link or button in it was meant. */
export function isPlainPress({ target }: MouseEvent): boolean {
  if (window.getSelection()?.isCollapsed === false) return false;
  return !(target instanceof Element) || target.closest("a, button, input, summary") === null;
}
