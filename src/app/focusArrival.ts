/** How long a view may take to draw before the focus goes to the page as a whole. */
const PATIENCE_MS = 3000;

/**
 * Puts the focus where a search led: on the selected row of the view it opened, or on the view.
 * A reader who does not see the page change hears where they are.
 */
export function focusArrival(): void {
  const begun = performance.now();
  const look = (): void => {
    const content = document.getElementById("content");
    const row = content?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
    if (row !== null && row !== undefined) {
      row.focus();
      return;
    }
    const settled = content?.querySelector("h1") !== null && performance.now() - begun > PATIENCE_MS / 3;
    if (settled || performance.now() - begun > PATIENCE_MS) content?.focus();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
