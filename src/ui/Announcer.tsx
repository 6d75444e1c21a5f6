import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

const AnnouncerContext = createContext<(words: string) => void>(() => undefined);

/** Reads out what changed without the focus moving: one polite live region for all that is below it. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState("");
  const say = useCallback((words: string) => {
    // Said twice, the same words are a change again.
    setSaid((before) => (before === words ? `${words}\u00A0` : words));
  }, []);
  return (
    <AnnouncerContext value={say}>
      {children}
      <VisuallyHidden>
        <span role="status" data-announcer="">
          {said}
        </span>
      </VisuallyHidden>
    </AnnouncerContext>
  );
}

/** Reads words out as soon as the reader's screen reader has a pause; keeps the same function between renders. */
export function useSay(): (words: string) => void {
  return useContext(AnnouncerContext);
}
