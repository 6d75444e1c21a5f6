import { useEffect } from "react";
import { dataMessages } from "../../i18n/dataMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Clause, Sentence } from "../../ui/Sentence.tsx";
import { Downloads } from "./Downloads.tsx";
import { GivenFiles } from "./GivenFiles.tsx";
import { ImportSection } from "./ImportSection.tsx";
import { Licence } from "./Licence.tsx";
import { OwnImports } from "./OwnImports.tsx";
import styles from "./Data.module.css";

/** The data to take away, and the reader's own files read into the same figures on their device. */
export function DataView() {
  const ownWanted = useApp((state) => state.ownWanted);
  useEffect(() => void ownWanted(), [ownWanted]);
  return (
    <div className={styles["data"]}>
      <Finding />
      <ImportSection />
      <GivenFiles />
      <OwnImports />
      <Downloads />
      <Licence />
    </div>
  );
}

function Finding() {
  const words = useMessages(dataMessages);
  const { language } = useReader();
  const entries = useApp((state) => state.shipped)?.entries ?? [];
  const own = useApp((state) => state.own)?.imports.length ?? 0;
  const departments = new Set(entries.map(({ departmentKey }) => departmentKey)).size;
  const clauses = words.sentence(entries.length, departments, own);
  return (
    <Sentence notes={words.notes}>
      {clauses.map((clause, index) => (
        <Clause key={clause}>
          {clause}
          {index < clauses.length - 1 ? (language === "zh" ? "；" : "; ") : null}
        </Clause>
      ))}
    </Sentence>
  );
}
