import { KeptNote } from "../page/KeptNote.tsx";
import { Notices } from "../page/Notices.tsx";
import { Reader } from "../page/Reader.tsx";
import { ViewPage } from "../page/ViewPage.tsx";
import type { AppStore } from "../state/store.ts";
import { StoreContext } from "../state/useApp.ts";
import { BackToStart } from "./BackToStart.tsx";
import styles from "./EmbeddedView.module.css";
import type { StartAddress } from "./startAddress.ts";

interface Props {
  readonly store: AppStore;
  readonly start: StartAddress;
}

/** One view as it stands in a page of somebody else: what it shows, its source and its checks, nothing around it. */
export function EmbeddedView({ store, start }: Props) {
  return (
    <StoreContext value={store}>
      <Reader embedded>
        <main id="content" tabIndex={-1} className={styles["frame"]}>
          <BackToStart start={start} />
          <Notices />
          <KeptNote />
          <ViewPage />
        </main>
      </Reader>
    </StoreContext>
  );
}
