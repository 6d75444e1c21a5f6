import type { FrameSize } from "./heightDialects.ts";
import { watchContent } from "./watchContent.ts";

interface Parts {
  /** Its height depends on its content and the frame's width, never on the frame's height. */
  readonly content: HTMLElement;
  readonly page: Window;
  /** Called with the size wanted, when it differs from the last one said. */
  readonly report: (size: FrameSize) => void;
}

export interface HeightReporter {
  /** Says the last height once more; nothing before it was said once. */
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

/** Says how high the frame must be whenever that changes, up or down. */
export function reportHeight({ content, page, report }: Parts): HeightReporter {
  const { documentElement } = page.document;
  let said: FrameSize | null = null;
  let reserved = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const sayChange = (): void => {
    const box = content.getBoundingClientRect();
    const height = Math.max(Math.ceil(box.height), reserved);
    if (said !== null && Math.abs(height - said.height) < LEAST_CHANGE) return;
    said = { width: Math.ceil(box.width), height };
    report(said);
    clearTimeout(patience);
    patience = setTimeout(compare, PATIENCE_MS);
  };
  const isFollowed = (): boolean => said !== null && Math.abs(page.innerHeight - said.height) <= LEAST_CHANGE;
  // A frame that fits needs no scroll bar: without it nothing moves sideways while the host still follows.
  const compare = (): void => {
    documentElement.toggleAttribute("data-followed", isFollowed());
  };
  page.addEventListener("resize", () => {
    if (isFollowed()) compare();
  });
  watchContent(content, sayChange);
  return {
    again: () => {
      if (said !== null) report(said);
    },
    reserve: (height) => {
      reserved = height;
      if (said !== null) sayChange();
    },
    follows: () => documentElement.hasAttribute("data-followed"),
  };
}
