import type { FrameSize } from "./heightDialects.ts";

interface Parts {
  /** Its height depends on its content and the frame's width, never on the frame's height. */
  readonly content: HTMLElement;
  readonly page: Window;
  /** Called with the size wanted, when it differs from the last one said. */
  readonly report: (size: FrameSize) => void;
}

export interface HeightReporter {
  /** Says the height once more, changed or not; nothing while the content is on its way. */
  readonly again: () => void;
  /** An open dialog needs the frame to be at least this high; 0 for none. */
  readonly reserve: (height: number) => void;
  /** Whether the host made the frame as high as was said last. */
  readonly follows: () => boolean;
}

/** Below this a change is rounding: answering it could make frame and content chase each other. */
const LEAST_CHANGE = 2;
/** How long a host may take to follow before the frame gets its scroll bar back. */
const PATIENCE_MS = 1000;

/**
 * Says how high the frame must be whenever that changes, up or down. While content is on its way
 * (`aria-busy`) nothing is said: the room that the host holds is better than the height of a waiting note.
 */
export function reportHeight({ content, page, report }: Parts): HeightReporter {
  const { documentElement } = page.document;
  let said: number | null = null;
  let reserved = 0;
  let isWaiting = true;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const say = (mayRepeat: boolean): void => {
    isWaiting = isOnItsWay(content);
    if (isWaiting) return;
    const box = content.getBoundingClientRect();
    const height = Math.max(Math.ceil(box.height), reserved);
    if (!mayRepeat && said !== null && Math.abs(height - said) < LEAST_CHANGE) return;
    said = height;
    report({ width: Math.ceil(box.width), height });
    clearTimeout(patience);
    patience = setTimeout(compare, PATIENCE_MS);
  };
  const isFollowed = (): boolean => said !== null && Math.abs(page.innerHeight - said) <= LEAST_CHANGE;
  // A frame that fits needs no scroll bar: without it nothing moves sideways while the host still follows.
  const compare = (): void => {
    documentElement.toggleAttribute("data-followed", isFollowed());
  };
  page.addEventListener("resize", () => {
    if (isFollowed()) compare();
  });
  new ResizeObserver(() => say(false)).observe(content);
  // What arrives may take exactly the room that was kept for it.
  new MutationObserver(() => {
    if (isWaiting) say(false);
  }).observe(content, {
    subtree: true,
    childList: true,
    attributeFilter: ["aria-busy"],
  });
  return {
    again: () => say(true),
    reserve: (height) => {
      reserved = height;
      say(false);
    },
    follows: () => documentElement.hasAttribute("data-followed"),
  };
}

/** Whether the view, or a part of it that is not folded away, still waits for code or data. */
export function isOnItsWay(content: HTMLElement): boolean {
  if (content.childElementCount === 0) return true;
  return [...content.querySelectorAll('[aria-busy="true"]')].some(
    (part) => part.closest("details:not([open])") === null,
  );
}
