import { useEffect, useRef, type ReactNode } from "react";

interface Props {
  readonly className: string;
  readonly summary: ReactNode;
  /** Of the summary, where it looks other than plain text. */
  readonly summaryClass?: string;
  readonly boxClass: string;
  readonly children: ReactNode;
}

/**
 * A box under a button of the header, open without a script too. Escape closes it and gives the
 * focus back to the button; a press elsewhere and leaving it by keyboard close it.
 */
export function Disclosed({ className, summary, summaryClass, boxClass, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = box.current;
    if (details === null) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !details.contains(target)) details.open = false;
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, []);
  return (
    <details ref={box} className={className}>
      <summary className={summaryClass}>{summary}</summary>
      <div className={boxClass}>{children}</div>
    </details>
  );
}
