import { useEffect, useRef, useState } from "react";
import type { OwnImport } from "../../core/file/ownImport.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { dataMessages } from "../../i18n/dataMessages.ts";
import { dataShelfMessages } from "../../i18n/dataShelfMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useApp } from "../../state/useApp.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { saveBlob } from "../frame/saveFile.ts";
import styles from "./Own.module.css";

/** What is kept on the device, to look at, take away and remove. */
export function OwnImports() {
  const words = useMessages(dataShelfMessages).own;
  const own = useApp((state) => state.own);
  const lasting = useApp((state) => state.importRun.lasting);
  const remove = useApp((state) => state.ownRemoved);
  const imports = own?.imports ?? [];
  const outdated = own?.outdated ?? [];
  const all = [...imports.map(({ entry }) => entry.id), ...outdated];
  return (
    <Section title={words.title} note={imports.length === 0 ? words.none : words.kept}>
      {lasting === false && <Notice>{words.visitOnly}</Notice>}
      {outdated.length > 0 && <Notice>{words.outdated(outdated.join(", "))}</Notice>}
      {imports.length > 0 && (
        <ul className={styles["list"]}>
          {imports.map((each) => (
            <li key={each.entry.id} className={styles["item"]}>
              <Import own={each} />
            </li>
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <p className={styles["foot"]}>
          <Removing label={words.removeAll} onRemove={() => void remove(all)} />
        </p>
      )}
    </Section>
  );
}

function Import({ own }: { readonly own: OwnImport }) {
  const words = useMessages(dataShelfMessages).own;
  const common = useMessages(commonMessages);
  const { size } = useMessages(dataMessages).given;
  const { language } = useReader();
  const remove = useApp((state) => state.ownRemoved);
  const json = useApp((state) => state.ownJson);
  const shipped = useApp((state) => state.shipped);
  const { id, departmentKey, department, year, phase, scope, region } = own.entry;
  const name = `${department} ${common.yearPhase(year, phase)}`;
  const save = async (): Promise<void> => {
    const text = await json(id);
    if (text !== null) saveBlob(`${id}.json`, new Blob([text], { type: "application/json" }));
  };
  return (
    <>
      <div className={styles["what"]}>
        <p className={styles["name"]}>
          <AddressLink
            change={{ view: "department", dept: [departmentKey], year: [year], phase, scope, node: null }}
          >
            <Printed>{name}</Printed>
          </AddressLink>{" "}
          {scope === "unit" && <Tag>{common.scopes.unit}</Tag>}{" "}
          {shipped?.entries.some((entry) => entry.id === id) === true && <Tag>{words.overShipped}</Tag>}
        </p>
        <p className={styles["details"]}>
          <Printed>{[region.name, ...own.files].join(common.listSeparator)}</Printed>
        </p>
        <p className={styles["details"]}>
          {words.imported} {new Date(own.importedAt).toLocaleString(language === "zh" ? "zh-CN" : "en-GB")}
          {common.listSeparator}
          {size(own.bytes)}
        </p>
      </div>
      <div className={styles["actions"]}>
        <LinkButton aria-label={words.named(words.exportJson, name)} onClick={() => void save()}>
          {words.exportJson}
        </LinkButton>
        <Removing label={words.remove} name={name} onRemove={() => void remove([id])} />
      </div>
    </>
  );
}

interface RemovingProps {
  readonly label: string;
  /** What is removed, for those who do not see the row. */
  readonly name?: string;
  readonly onRemove: () => void;
}

/** Asks once more, in place: what is removed cannot be had back but by importing it again. */
function Removing({ label, name, onRemove }: RemovingProps) {
  const words = useMessages(dataShelfMessages).own;
  const common = useMessages(commonMessages);
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const isFirst = useRef(true);
  // One button takes the place of the other: the focus stays there.
  useEffect(() => {
    if (!isFirst.current) place.current?.querySelector("button")?.focus();
    isFirst.current = false;
  }, [asked]);
  const removed = (): void => {
    const section = place.current?.closest("section") ?? null;
    onRemove();
    if (section === null) return;
    section.tabIndex = -1;
    section.focus();
  };
  const named = (action: string): string => (name === undefined ? action : words.named(action, name));
  if (!asked) {
    return (
      <span ref={place}>
        <LinkButton
          aria-label={named(label)}
          onClick={() => {
            setAsked(true);
          }}
        >
          {label}
        </LinkButton>
      </span>
    );
  }
  return (
    <span ref={place} className={styles["sure"]}>
      <LinkButton aria-label={named(words.sure)} onClick={removed}>
        {words.sure}
      </LinkButton>
      <LinkButton
        onClick={() => {
          setAsked(false);
        }}
      >
        {common.actions.cancel}
      </LinkButton>
    </span>
  );
}
