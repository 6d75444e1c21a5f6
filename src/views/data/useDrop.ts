import { useEffect, useState } from "react";
import { droppedFiles, type GivenFile } from "./droppedFiles.ts";

/**
 * Takes files dropped anywhere on the page, so that one that misses the zone does not replace the page.
 * @returns whether files are being dragged over the page
 */
export function useDrop(give: (files: readonly GivenFile[]) => Promise<void>): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(give);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [give]);
  return over;
}
