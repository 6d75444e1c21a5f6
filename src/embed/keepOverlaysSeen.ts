import { overlayStrip, type Strip } from "./overlayStrip.ts";

interface Parts {
  readonly root: HTMLElement;
  readonly page: Window;
  readonly follows: () => boolean;
  /** The height that the open dialog needs of the frame; 0 when none is open. */
  readonly onNeed: (height: number) => void;
}

/**
 * Opens dialogs where the reader looks. A frame as high as its content has its middle anywhere; an
 * IntersectionObserver tells what of it is on the reader's screen, across origins too.
 */
export function keepOverlaysSeen({ root, page, follows, onNeed }: Parts): void {
  const { documentElement } = page.document;
  let seen: Strip | null = null;
  let pressed: number | null = null;
  let open: HTMLDialogElement | null = null;

  const place = (): void => {
    if (open === null) return;
    const frameHeight = page.innerHeight;
    const asked = { seen, pressed, frameHeight, wanted: open.scrollHeight, follows: follows() };
    const { top, bottom } = overlayStrip(asked);
    documentElement.style.setProperty("--overlay-top", `${String(top)}px`);
    documentElement.style.setProperty("--overlay-room", `${String(bottom - top)}px`);
    onNeed(Math.ceil(bottom));
  };
  const eyes = new IntersectionObserver(([entry]) => {
    if (entry === undefined) return;
    const { top, bottom } = entry.intersectionRect;
    seen = bottom > top ? { top, bottom } : null;
    place();
  });
  const look = (): void => {
    eyes.disconnect();
    eyes.observe(documentElement);
  };
  const grown = new ResizeObserver(place);

  page.addEventListener("pointerdown", ({ clientY }) => notePress(clientY), { capture: true });
  page.addEventListener(
    "keydown",
    ({ target }) => {
      if (target instanceof Element) notePress(target.getBoundingClientRect().top);
    },
    { capture: true },
  );
  page.addEventListener("resize", place);
  new MutationObserver(() => {
    const now = root.querySelector<HTMLDialogElement>("dialog[open]");
    if (now === open) return;
    if (open !== null) grown.unobserve(open);
    open = now;
    if (open === null) {
      onNeed(0);
      return;
    }
    place();
    look();
    grown.observe(open);
  }).observe(root, { subtree: true, childList: true, attributeFilter: ["open"] });

  function notePress(y: number): void {
    if (open !== null) return;
    pressed = y;
    look();
  }
}
