import { useEffect, useRef, useState } from "react";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";

/** Reads out what the page now shows when the reader goes elsewhere; silent on the first page. */
export function Arrival({ name }: { readonly name: string }) {
  const shown = useRef(name);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    const timer = setTimeout(() => {
      setSaid(name);
    }, 100);
    return () => {
      clearTimeout(timer);
    };
  }, [name]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
