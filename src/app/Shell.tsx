import type { ReactNode } from "react";
import { appMessages } from "../i18n/appMessages.ts";
import { useApp } from "../state/useApp.ts";
import { EmbedHost } from "./EmbedHost.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { Header } from "./Header.tsx";
import { KeptNote } from "../page/KeptNote.tsx";
import { Notices } from "../page/Notices.tsx";
import { OwnNote } from "../page/OwnNote.tsx";
import { Reader } from "../page/Reader.tsx";
import { SearchDialog } from "./SearchDialog.tsx";
import { UpdateNote } from "./UpdateNote.tsx";
import styles from "./Shell.module.css";

/** The frame around every view: navigation, what is shown in words, notices, evidence and search. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const lang = useApp((state) => state.address.lang);
  const words = appMessages[lang];
  return (
    <Reader>
      <div className={styles["page"]}>
        <a className={styles["skip"]} href="#content">
          {words.skip}
        </a>
        <Header />
        <FilterBar />
        <Notices />
        <OwnNote />
        <KeptNote />
        <main id="content" tabIndex={-1} className={styles["content"]}>
          {children}
        </main>
        <UpdateNote />
      </div>
      <SearchDialog />
      <EmbedHost />
    </Reader>
  );
}
