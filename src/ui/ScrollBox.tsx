import { useEffect, useRef, useState, type ReactNode } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import { LinkButton } from "./LinkButton.tsx";
import { useMessages } from "./ReaderContext.tsx";
import { useMedia } from "./useMedia.ts";
import styles from "./ScrollBox.module.css";

/**
 * Room for a table that may be wider than the page: it scrolls sideways within, never the page.
 * Only while it does scroll is it a tab stop with a name, and shaded at the edge where more follows. Where
 * a finger points, two buttons move it, so that nothing asks for a swipe.
 */
export function ScrollBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const words = useMessages(commonMessages);
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  const [more, setMore] = useState<More>("none");
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const look = (): void => {
      setScrolls(element.scrollWidth > element.clientWidth + OVERHANG);
      setMore(moreOf(element));
    };
    const observer = new ResizeObserver(look);
    element.addEventListener("scroll", look, { passive: true });
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  const byFinger = useMedia("(pointer: coarse)");
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const move = (direction: 1 | -1): void => {
    const element = box.current;
    element?.scrollBy({
      left: direction * element.clientWidth * 0.6,
      behavior: still ? "instant" : "smooth",
    });
  };
  const region = scrolls ? { role: "region", tabIndex: 0, "aria-label": words.scrollTable(name) } : {};
  return (
    <div className={styles["frame"]} data-more={scrolls ? more : "none"}>
      <div ref={box} className={styles["box"]} data-scrolls={scrolls} {...region}>
        {children}
      </div>
      {scrolls && byFinger ? (
        <div className={styles["moves"]} data-print="never">
          <LinkButton disabled={more === "end" || more === "none"} onClick={() => move(-1)}>
            {words.scrollBack}
          </LinkButton>
          <LinkButton disabled={more === "start" || more === "none"} onClick={() => move(1)}>
            {words.scrollOn}
          </LinkButton>
        </div>
      ) : null}
    </div>
  );
}

/** How far the press area of a figure at the edge reaches out on a phone: nothing to scroll to. */
const OVERHANG = 12;

/** Where there is more of the table than is seen: its edge there is shaded. */
type More = "none" | "start" | "end" | "both";

function moreOf({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): More {
  const before = scrollLeft > 1;
  const after = scrollLeft + clientWidth < scrollWidth - OVERHANG;
  if (before && after) return "both";
  return before ? "start" : after ? "end" : "none";
}
