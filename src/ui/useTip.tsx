import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import styles from "./useTip.module.css";

/** What an element with a tip spreads onto itself. */
export interface TipProps {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly "aria-describedby": string | undefined;
}

const HOVER_DELAY = 350;

/**
 * A note shown beside an element on focus and on hover, in the top layer so that no scroll box cuts it.
 * Escape hides it; the pointer may rest on it. Without words there is no tip.
 */
export function useTip(words: string | null): { readonly tip: ReactNode; readonly tipProps: TipProps } {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const later = (next: boolean, delay: number) => {
    clearTimeout(timer.current);
    if (delay === 0) setShown(next);
    else timer.current = setTimeout(() => setShown(next), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const visible = shown && words !== null;
  const tipProps: TipProps = {
    // A tap gives the focus too, but opens what the note is about.
    onFocus: ({ currentTarget }) => later(currentTarget.matches(":focus-visible"), 0),
    onBlur: () => later(false, 0),
    onPointerEnter: () => later(true, HOVER_DELAY),
    onPointerLeave: () => later(false, HOVER_DELAY),
    onKeyDown: (event) => {
      if (event.key !== "Escape" || !visible) return;
      event.stopPropagation();
      event.preventDefault();
      later(false, 0);
    },
    "aria-describedby": visible ? id : undefined,
  };
  const tip = visible ? <Tip id={id} words={words} onRest={later} /> : null;
  return { tip, tipProps };
}

interface TipContent {
  readonly id: string;
  readonly words: string;
  readonly onRest: (shown: boolean, delay: number) => void;
}

function Tip({ id, words, onRest }: TipContent) {
  const tip = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = tip.current;
    const anchor = element?.previousElementSibling;
    if (element === null || anchor === null || anchor === undefined) return;
    if (typeof element.showPopover === "function") element.showPopover();
    const place = () => placeBeside(element, anchor);
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", place, { capture: true });
  }, []);
  return (
    <span
      ref={tip}
      id={id}
      role="tooltip"
      popover="manual"
      className={styles["tip"]}
      onPointerEnter={() => onRest(true, 0)}
      onPointerLeave={() => onRest(false, HOVER_DELAY)}
    >
      {words}
    </span>
  );
}

const MARGIN = 8;

function placeBeside(tip: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const below = box.bottom + 4 + own.height < window.innerHeight;
  const left = Math.min(Math.max(MARGIN, box.right - own.width), window.innerWidth - own.width - MARGIN);
  tip.style.left = `${Math.max(MARGIN, left)}px`;
  tip.style.top = `${below ? box.bottom + 4 : Math.max(MARGIN, box.top - own.height - 4)}px`;
}
