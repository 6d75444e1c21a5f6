import { useEffect, useRef, useState, type ReactNode } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import { useMessages } from "./ReaderContext.tsx";
import styles from "./ScrollBox.module.css";

/**
 * Room for a table that may be wider than the page: it scrolls sideways within, never the page.
 * Only while it does scroll is it a tab stop with a name.
 */
export function ScrollBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const words = useMessages(commonMessages);
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const region = scrolls ? { role: "region", tabIndex: 0, "aria-label": words.scrollTable(name) } : {};
  return (
    <div ref={box} className={styles["box"]} data-scrolls={scrolls} {...region}>
      {children}
    </div>
  );
}
