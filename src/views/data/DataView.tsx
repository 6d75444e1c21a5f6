import { useEffect } from "react";
import { sumOfOutcomes } from "../../core/checks/countOutcomes.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { dataMessages } from "../../i18n/dataMessages.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmbedOnly } from "../../ui/EmbedOnly.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Clause, Sentence } from "../../ui/Sentence.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
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
      <AppOnly>
        <ImportSection />
        <GivenFiles />
        <OwnImports />
      </AppOnly>
      <Downloads />
      <Licence />
      <EmbedOnly>
        <Foot />
      </EmbedOnly>
    </div>
  );
}

/** What the files were read from and how it checks. */
function Foot() {
  const words = useMessages(overviewMessages);
  const { counts } = useMessages(checkMessages);
  const entries = useApp((state) => state.shipped)?.entries ?? [];
  const ownPackage = useApp((state) => state.address.data === null);
  return (
    <ViewFoot source={words.source(entries.length)} checks={counts(sumOfOutcomes(entries))}>
      {ownPackage
        ? (["facts", "coverage", "statements"] as const).map((name) => (
            <a key={name} href={`data/${name}.csv`} download>
              {words.downloads[name]}
            </a>
          ))
        : null}
    </ViewFoot>
  );
}

function Finding() {
  const words = useMessages(dataMessages);
  const { language, embedded } = useReader();
  const entries = useApp((state) => state.shipped)?.entries ?? [];
  const own = useApp((state) => state.own)?.imports.length ?? 0;
  const departments = new Set(entries.map(({ departmentKey }) => departmentKey)).size;
  // A page of somebody else is no place to give files.
  const clauses = words.sentence(entries.length, departments, own).slice(0, embedded ? 1 : 2);
  return (
    <Sentence notes={embedded ? [] : words.notes}>
      {clauses.map((clause, index) => (
        <Clause key={clause}>
          {clause}
          {index < clauses.length - 1 ? (language === "zh" ? "；" : "; ") : null}
        </Clause>
      ))}
    </Sentence>
  );
}
