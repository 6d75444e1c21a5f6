import { useEffect, useRef } from "react";
import { embedMessages } from "../i18n/embedMessages.ts";
import { useMessages } from "../ui/ReaderContext.tsx";
import styles from "./EmbedPreview.module.css";

interface Props {
  /** What the frame shows; another address is another frame, so that the way back is not filled with them. */
  readonly address: string;
  readonly title: string;
  /** In px; null for all the room there is. */
  readonly width: number | null;
  readonly height: number;
  /** The frame told how high its content is, in px. */
  readonly onHeight: (height: number) => void;
}

/** The embed as it will be, in a box that scrolls both ways so that the dialog stays as it is. */
export function EmbedPreview({ address, title, width, height, onHeight }: Props) {
  const words = useMessages(embedMessages);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const told = heightOf(data);
      if (told !== null) onHeight(told);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [onHeight]);
  // It scrolls, so the keyboard must reach it.
  const region = { role: "region", tabIndex: 0, "aria-label": words.preview };
  return (
    <div className={styles["preview"]}>
      <p className={styles["head"]}>
        {words.preview} <span className={styles["quiet"]}>{words.measured(height)}</span>
      </p>
      <div className={styles["box"]} {...region}>
        <iframe
          key={address}
          ref={frame}
          className={styles["frame"]}
          src={address}
          title={title}
          style={{ width: width === null ? "100%" : `${String(width)}px`, height: `${String(height)}px` }}
        />
      </div>
    </div>
  );
}

/** The height in an embed's message, whole px; null where the message is another. */
function heightOf(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== "iframe-resized" || typeof height !== "number" || !(height > 0)) return null;
  return Math.ceil(height);
}
