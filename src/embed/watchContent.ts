/** How long a part of a drawn view may be on its way before its height counts without it. */
const LONGEST_WAIT_MS = 4000;

/**
 * Calls when content may have another height, but not while some of it is on its way (`aria-busy`): the room
 * that the host holds is better than the height of a waiting note. What was there once and waits for a part
 * of it does not stay cut off for long.
 */
export function watchContent(content: HTMLElement, changed: () => void): void {
  let wasHere = false;
  let isOverdue = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (!isOnItsWay(content)) {
      clearTimeout(waiting);
      waiting = undefined;
      isOverdue = false;
      wasHere = true;
      changed();
    } else if (isOverdue) {
      changed();
    } else if (wasHere) {
      waiting ??= setTimeout(() => {
        isOverdue = true;
        look();
      }, LONGEST_WAIT_MS);
    }
  };
  new ResizeObserver(look).observe(content);
  // What arrives may take exactly the room that was kept for it.
  new MutationObserver(() => {
    if (!wasHere || waiting !== undefined) look();
  }).observe(content, { subtree: true, childList: true, attributeFilter: ["aria-busy"] });
}

/** Whether the view, or a part of it that is not folded away, still waits for code or data. */
function isOnItsWay(content: HTMLElement): boolean {
  if (content.childElementCount === 0) return true;
  return [...content.querySelectorAll('[aria-busy="true"]')].some(
    (part) => part.closest("details:not([open])") === null,
  );
}
