import type { FileState, ImportedFile } from "../../core/file/ownImport.ts";
import { dataMessages } from "../../i18n/dataMessages.ts";
import { readMessages } from "../../i18n/readMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { FileQuestions } from "./FileQuestions.tsx";
import { Recognised } from "./Recognised.tsx";
import styles from "./Given.module.css";

/** The files of this visit, one by one: what was recognised, what is asked, what failed and why. */
export function GivenFiles() {
  const words = useMessages(dataMessages).given;
  const files = useApp((state) => state.importRun.files);
  if (files.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={styles["files"]}>
        {files.map((file) => (
          <li key={file.key} className={styles["file"]}>
            <Given file={file} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Given({ file }: { readonly file: ImportedFile }) {
  const words = useMessages(dataMessages).given;
  return (
    <>
      <h3 className={styles["name"]}>
        <span>
          <Printed>{file.name}</Printed>
        </span>
        <span className={styles["size"]}>{words.size(file.bytes)}</span>
        {file.state.kind === "failed" || file.state.kind === "crashed" ? <Tag>{words.failed}</Tag> : null}
        {file.state.kind === "asks" ? <Tag>{words.asks}</Tag> : null}
      </h3>
      <div className={styles["state"]}>
        <State file={file} state={file.state} />
      </div>
    </>
  );
}

function State({ file, state }: { readonly file: ImportedFile; readonly state: FileState }) {
  const words = useMessages(dataMessages).given;
  const reading = useMessages(readMessages);
  switch (state.kind) {
    case "waiting":
    case "reading":
    case "seen":
    case "stopped":
      return <p className={styles["note"]}>{words.states[state.kind]}</p>;
    case "read":
      return <Recognised report={state.report} />;
    case "failed":
      return <p>{reading.failure(state.failure)}</p>;
    case "crashed":
      return <p>{words.crashed(state.detail)}</p>;
    case "asks":
      return <FileQuestions file={file} question={state.question} />;
  }
}
