import { useId, useRef } from "react";
import type { RefObject } from "react";
import type { ImportedFile } from "../../core/file/ownImport.ts";
import { dataMessages } from "../../i18n/dataMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { pickedFiles } from "./droppedFiles.ts";
import { useDrop } from "./useDrop.ts";
import styles from "./Import.module.css";

/** Where files are dropped or picked, and how far their reading is. */
export function ImportSection() {
  const words = useMessages(dataMessages).drop;
  const give = useApp((state) => state.filesGiven);
  const over = useDrop(give);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div data-print="never">
      <Section title={words.title}>
        <div className={styles["zone"]} data-over={over}>
          <p className={styles["lead"]}>{words.lead}</p>
          <p className={styles["formats"]}>{words.formats}</p>
          <div className={styles["buttons"]}>
            <Picker label={words.files} input={files} />
            <Picker label={words.folder} input={folder} folder />
          </div>
          <Progress />
        </div>
      </Section>
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly folder?: boolean;
}

/** A button over the browser's own file dialog. */
function Picker({ label, input, folder = false }: PickerProps) {
  const give = useApp((state) => state.filesGiven);
  const name = useId();
  return (
    <>
      <button
        type="button"
        id={name}
        className={styles["button"]}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-labelledby={name}
        {...(folder ? { webkitdirectory: "" } : {})}
        onChange={({ currentTarget }) => {
          const picked = pickedFiles([...(currentTarget.files ?? [])]);
          // So that the same file can be picked again.
          currentTarget.value = "";
          if (picked.length > 0) void give(picked);
        }}
      />
    </>
  );
}

/** Always there, so that a screen reader hears it change. */
function Progress() {
  const words = useMessages(dataMessages).drop;
  const { files, running } = useApp((state) => state.importRun);
  const stop = useApp((state) => state.importStopped);
  const kinds = files.map(({ state }) => state.kind);
  const count = (...of: readonly ImportedFile["state"]["kind"][]): number =>
    kinds.filter((kind) => of.includes(kind)).length;
  const open = count("waiting", "reading");
  const said = running
    ? words.progress(files.length - open, files.length)
    : files.length === 0
      ? ""
      : words.finished(count("read"), count("asks"), count("failed", "crashed", "stopped"));
  return (
    <div className={styles["progress"]}>
      <p role="status">{said}</p>
      {running && (
        <>
          <progress
            className={styles["bar"]}
            aria-label={said}
            max={Math.max(1, files.length)}
            value={files.length - open}
          />
          <button type="button" className={styles["button"]} onClick={() => void stop()}>
            {words.stop}
          </button>
        </>
      )}
    </div>
  );
}
