import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { dataMessages } from "../../i18n/dataMessages.ts";
import { dataShelfMessages, DOWNLOADS } from "../../i18n/dataShelfMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useFileSize } from "../../state/useFileSize.ts";
import { Fold } from "../../ui/Fold.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Downloads.module.css";

/** The files of the data package, as they lie on the site. */
export function Downloads() {
  const words = useMessages(dataShelfMessages).downloads;
  const folder = useApp((state) => state.folder);
  const shipped = useApp((state) => state.shipped);
  const inOneFile = useApp((state) => state.inOneFile);
  if (folder === null) return null;
  if (inOneFile) {
    return (
      <Section title={words.title}>
        <p className={styles["format"]}>{words.inOneFile}</p>
      </Section>
    );
  }
  const entries = shipped?.entries ?? [];
  return (
    <Section title={words.title} note={words.note}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.holds}</th>
            <th scope="col" className={styles["size"]}>
              {words.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {DOWNLOADS.map((name) => (
            <File key={name} address={`${folder}${name}`} name={name} holds={words.contents[name]} />
          ))}
        </tbody>
      </table>
      {entries.length > 0 && (
        <Fold summary={words.disclosures(entries.length)}>
          <Disclosures folder={folder} entries={entries} />
        </Fold>
      )}
      <p className={styles["format"]}>
        <a href="./docs/data-format.md" download="">
          {words.format}
        </a>{" "}
        <span className={styles["quiet"]}>{words.formatNote}</span>
      </p>
    </Section>
  );
}

interface DisclosuresProps {
  readonly folder: string;
  readonly entries: readonly CatalogEntry[];
}

function Disclosures({ folder, entries }: DisclosuresProps) {
  const { yearPhase } = useMessages(commonMessages);
  return (
    <table className={styles["table"]}>
      <tbody>
        {entries.map(({ id, department, year, phase, documentTitle }) => (
          <File
            key={id}
            address={`${folder}disclosures/${encodeURIComponent(id)}.json`}
            name={`${id}.json`}
            holds={`${department} ${yearPhase(year, phase)}`}
            title={documentTitle}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FileProps {
  readonly address: string;
  readonly name: string;
  readonly holds: string;
  /** The heading of the document it was read from. */
  readonly title?: string;
}

function File({ address, name, holds, title }: FileProps) {
  const { size: sizeText } = useMessages(dataMessages).given;
  const size = useFileSize(address);
  return (
    <tr>
      <th scope="row">
        <a href={address} download="">
          {name}
        </a>
      </th>
      <td>
        <Printed>{holds}</Printed>
        {title === undefined ? null : (
          <span className={styles["title"]}>
            <Printed>{title}</Printed>
          </span>
        )}
      </td>
      <td className={styles["size"]}>{size === null ? "" : sizeText(size)}</td>
    </tr>
  );
}
