import { ownMessages } from "../i18n/ownMessages.ts";
import { AddressLink } from "../state/AddressLink.tsx";
import { selectEntries } from "../state/selection.ts";
import { useApp } from "../state/useApp.ts";
import styles from "./Page.module.css";
import { showsDocuments, showsOneDepartment } from "./viewNeeds.ts";

/** Says in every view which of what is shown the reader imported: nobody else sees it under the same link. */
export function OwnNote() {
  const address = useApp((state) => state.address);
  const catalog = useApp((state) => state.catalog);
  const shipped = useApp((state) => state.shipped);
  const own = useApp((state) => state.own);
  if (!showsDocuments(address.view)) return null;
  if (own === null || own.imports.length === 0 || catalog.status !== "here") return null;
  const words = ownMessages[address.lang];
  const { entries } = selectEntries(catalog.value, address);
  const shown = showsOneDepartment(address) ? entries.slice(0, 1) : entries;
  const ids = new Set(own.imports.map(({ entry }) => entry.id));
  const mine = shown.filter(({ id }) => ids.has(id));
  if (mine.length === 0) return null;
  const inPlace = mine.filter(({ id }) => shipped?.entries.some((entry) => entry.id === id) === true);
  return (
    <p className={styles["ownNote"]}>
      {words.note(mine.length, shown.length, inPlace.length)}{" "}
      <AddressLink change={{ view: "data", node: null, figure: null, sort: null }}>
        {words.manage}
      </AddressLink>
    </p>
  );
}
