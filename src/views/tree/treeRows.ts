/** Brings a row of the tree table into sight, as little as it takes. */
export function showRow(code: string): void {
  rowOf(code)?.scrollIntoView({ block: "nearest" });
}

/** Gives the focus to a row, whose button that had it goes away. */
export function focusRow(code: string): void {
  rowOf(code)?.focus({ preventScroll: true });
}

/** Gives the focus to the first row below one, once it is drawn. */
export function focusRowBelow(code: string): void {
  requestAnimationFrame(() => {
    let next = rowOf(code)?.nextElementSibling ?? null;
    while (next !== null && !next.hasAttribute("data-row")) next = next.nextElementSibling;
    if (next instanceof HTMLElement) next.focus();
  });
}

function rowOf(code: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[role="treegrid"] [data-row="${CSS.escape(code)}"]`);
}
