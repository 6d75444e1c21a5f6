import { KeptNote } from "../page/KeptNote.tsx";
import { Notices } from "../page/Notices.tsx";
import { Reader } from "../page/Reader.tsx";
import { ViewPage } from "../page/ViewPage.tsx";
import type { AppStore } from "../state/store.ts";
import { StoreContext } from "../state/useApp.ts";
import styles from "./EmbeddedView.module.css";

/** One view as it stands in a page of somebody else: what it shows, its source and its checks, nothing around it. */
export function EmbeddedView({ store }: { readonly store: AppStore }) {
  return (
    <StoreContext value={store}>
      <Reader embedded>
        <main id="content" className={styles["frame"]}>
          <Notices />
          <KeptNote />
          <ViewPage />
        </main>
      </Reader>
    </StoreContext>
  );
}
